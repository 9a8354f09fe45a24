using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ReportModel.Analyzers.References;

/// <summary>
/// Checks the document symbols, the ids of recommendations and agenda items, and the codes of States that stand in C#: in
/// places that are marked, and as literals that a catalogue holds.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceAnalyzer : DiagnosticAnalyzer
{
    private const string StrictSymbols = "build_property.ReportModelStrictSymbols";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ReferenceRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>The operations that can yield a constant string.</summary>
    public static ImmutableArray<OperationKind> Constants { get; } = ImmutableArray.Create(
        OperationKind.Literal, OperationKind.FieldReference, OperationKind.LocalReference, OperationKind.Binary, OperationKind.InterpolatedString,
        OperationKind.NameOf);

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!KnownCatalogues.IsLibraryReferenced(context.Compilation))
        {
            return;
        }

        var isStrict = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(StrictSymbols, out var strict)
            && strict.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
        var known = KnownCatalogues.Of(context.Compilation);
        var checks = new ReferenceChecks(known, isStrict);
        var members = new TypedMembers(context.Compilation, known);
        var marks = new MarkedSymbols();
        context.RegisterOperationAction(
            found =>
            {
                if (CheckPlace(found.Operation, found.ContainingSymbol, marks, checks, members) is { } mistake)
                {
                    found.ReportDiagnostic(mistake);
                }
            },
            Constants);
        context.RegisterSyntaxNodeAction(
            found => CheckLocal(found, marks, checks, members), SyntaxKind.Attribute, SyntaxKind.EqualsValueClause);
        if (known.HasMembers)
        {
            context.RegisterSyntaxNodeAction(literal => SuggestMember(literal, members), SyntaxKind.StringLiteralExpression);
        }
    }

    /// <summary>Any literal may be an id, wherever it stands: its text alone is looked at, unless a catalogue holds it.</summary>
    private static void SuggestMember(SyntaxNodeAnalysisContext context, TypedMembers members)
    {
        if (members.Suggest(((LiteralExpressionSyntax)context.Node).Token.ValueText, context.Node) is { } suggestion)
        {
            context.ReportDiagnostic(suggestion);
        }
    }

    /// <summary>For the attributes and default values of local functions and lambdas the compiler calls no operation action.</summary>
    private static void CheckLocal(SyntaxNodeAnalysisContext context, MarkedSymbols marks, ReferenceChecks checks, TypedMembers members)
    {
        if (!LocalDeclaration.Owns(context.Node) || context.ContainingSymbol is not { } member)
        {
            return;
        }

        var root = context.SemanticModel.GetOperation(context.Node, context.CancellationToken);
        foreach (var operation in root?.Descendants() ?? [])
        {
            if (Constants.Contains(operation.Kind) && CheckPlace(operation, member, marks, checks, members) is { } mistake)
            {
                context.ReportDiagnostic(mistake);
            }
        }
    }

    /// <remarks>
    /// The place is looked at before the constant: nearly no place is marked, and for each constant that the compiler is asked
    /// for it makes an object that the collector has to watch.
    /// </remarks>
    private static Diagnostic? CheckPlace(IOperation operation, ISymbol member, MarkedSymbols marks, ReferenceChecks checks, TypedMembers members)
    {
        // Implicit is the default value of a parameter at a call that omits it: it is checked where it is declared.
        if (operation.IsImplicit || operation.Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        var (kind, isArgument) = CheckedPlace.Of(operation, member, marks);
        if (kind == ReferenceKind.None)
        {
            (kind, isArgument) = (LanguageComment.Marks(operation.Syntax) ? ReferenceKind.Symbol : ReferenceKind.None, false);
        }

        // An empty string is none of a place but an argument: elsewhere it is how "none" is stored.
        if (kind == ReferenceKind.None
            || operation.ConstantValue is not { HasValue: true, Value: string text }
            || (text.Length == 0 && !isArgument)
            || IsPieceOfConstant(operation))
        {
            return null;
        }

        return checks.Check(kind, text) is { } finding ? finding.At(operation.Syntax.GetLocation())
            : kind == ReferenceKind.State && operation.Kind == OperationKind.Literal ? members.SuggestState(text, operation.Syntax)
            : null;
    }

    /// <summary>The whole constant is looked at, not what it is put together of.</summary>
    private static bool IsPieceOfConstant(IOperation operation) =>
        operation.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: true }
            or IInterpolatedStringTextOperation or IInterpolationOperation;
}
