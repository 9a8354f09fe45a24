using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Generator;

/// <summary>Reads the <c>[Implements]</c> of a project.</summary>
/// <remarks>
/// The compiler finds those that stand on what they mark. It does not look behind <c>[field: …]</c>, <c>[property: …]</c>
/// and the like, where the marked is another thing than that it stands on: these lists are looked at here.
/// </remarks>
internal static class MarkReader
{
    public const string Attribute = "ReportModel.ImplementsAttribute";

    /// <summary>The marks on a target that the compiler found.</summary>
    public static MarkList Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var target = MarkTarget.NameOf(context.TargetSymbol);
        var marks = new List<Mark>();
        foreach (var attribute in context.Attributes)
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { Parent: AttributeListSyntax list } syntax
                && !HasOtherTarget(list, cancellationToken))
            {
                Add(marks, syntax, target, context.SemanticModel, cancellationToken);
            }
        }

        return new(marks.ToEquatableArray());
    }

    /// <summary>Whether a node is a list of attributes that says what it marks; assemblies and modules are the compiler's to find.</summary>
    public static bool HasOtherTarget(SyntaxNode node, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        return node is AttributeListSyntax { Target: { } target } && target.Identifier.Kind() is not (SyntaxKind.AssemblyKeyword or SyntaxKind.ModuleKeyword);
    }

    /// <summary>The marks in a list that says what it marks.</summary>
    public static MarkList ReadList(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var list = (AttributeListSyntax)context.Node;
        var marks = new List<Mark>();
        foreach (var syntax in list.Attributes)
        {
            if (context.SemanticModel.GetTypeInfo(syntax, cancellationToken).Type?.ToDisplayString() == Attribute)
            {
                foreach (var target in MarkTarget.Of(list, context.SemanticModel, cancellationToken))
                {
                    Add(marks, syntax, MarkTarget.NameOf(target), context.SemanticModel, cancellationToken);
                }
            }
        }

        return new(marks.ToEquatableArray());
    }

    private static void Add(List<Mark> marks, AttributeSyntax syntax, string target, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = syntax.ArgumentList?.Arguments ?? default;
        if (arguments.FirstOrDefault(static a => a.NameEquals is null) is not { } recommendation)
        {
            // Without an argument it does not compile.
            return;
        }

        var note = arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == nameof(ImplementsAttribute.Note))?.Expression;
        var value = note is null ? new Optional<object?>(null) : model.GetConstantValue(note, cancellationToken);
        marks.Add(new(
            target,
            ConstantReader.Read(recommendation.Expression, model, cancellationToken),
            SourcePlace.Of(recommendation.Expression),
            value.Value as string,
            value.HasValue || note is null ? null : SourcePlace.Of(note)));
    }
}
