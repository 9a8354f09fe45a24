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
            found => CheckPlace(found.Operation, found.ContainingSymbol, found.ReportDiagnostic, marks, checks, members), Constants);
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
            if (Constants.Contains(operation.Kind))
            {
                CheckPlace(operation, member, context.ReportDiagnostic, marks, checks, members);
            }
        }
    }

    private static void CheckPlace(
        IOperation operation, ISymbol member, Action<Diagnostic> report, MarkedSymbols marks, ReferenceChecks checks, TypedMembers members)
    {
        // Implicit is the default value of a parameter at a call that omits it: it is checked where it is declared.
        if (operation.IsImplicit || operation.Type?.SpecialType != SpecialType.System_String || operation.ConstantValue is not { HasValue: true, Value: string text })
        {
            return;
        }

        var kind = IsPieceOfConstant(operation) ? ReferenceKind.None : KindOf(operation, text, member, marks);
        if (checks.Check(kind, text) is { } finding)
        {
            report(finding.At(operation.Syntax.GetLocation()));
        }
        else if (kind == ReferenceKind.State && operation.Kind == OperationKind.Literal && members.SuggestState(text, operation.Syntax) is { } suggestion)
        {
            report(suggestion);
        }
    }

    private static ReferenceKind KindOf(IOperation constant, string text, ISymbol member, MarkedSymbols marks) =>
        CheckedPlace.Of(constant, text, member, marks) is var kind and not ReferenceKind.None ? kind
        : text.Length > 0 && LanguageComment.Marks(constant.Syntax) ? ReferenceKind.Symbol
        : ReferenceKind.None;

    /// <summary>The whole constant is looked at, not what it is put together of.</summary>
    private static bool IsPieceOfConstant(IOperation operation) =>
        operation.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: true }
            or IInterpolatedStringTextOperation or IInterpolationOperation;
}
