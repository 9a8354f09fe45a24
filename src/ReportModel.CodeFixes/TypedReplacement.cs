using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using ReportModel.Analyzers.References;

namespace ReportModel.CodeFixes;

/// <summary>What stands in the place of a literal, or of the whole <c>DocumentSymbol.Parse("…")</c> around it.</summary>
internal sealed class TypedReplacement
{
    private static readonly SymbolDisplayFormat s_shortFormat = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    private readonly INamedTypeSymbol _type;
    private readonly string[] _names;

    /// <summary>Whether the type is not in sight where it will be written.</summary>
    private readonly bool _needsUsing;

    private TypedReplacement(SyntaxNode node, SemanticModel model, INamedTypeSymbol type, params string[] names)
    {
        Node = node;
        var outermost = type;
        while (outermost.ContainingType is { } container)
        {
            outermost = container;
        }

        _needsUsing = !model.LookupNamespacesAndTypes(node.SpanStart, name: outermost.Name).Contains(outermost, SymbolEqualityComparer.Default);
        _type = type;
        _names = names;
    }

    /// <summary>What is replaced.</summary>
    public SyntaxNode Node { get; }

    /// <summary>What is written, without namespace.</summary>
    public string ShortName => _type.ToDisplayString(s_shortFormat) + "." + string.Join(".", _names);

    /// <summary>Finds what a suggestion means; null where the constant is gone.</summary>
    public static TypedReplacement? Find(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var literal = model.SyntaxTree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (literal is not LiteralExpressionSyntax
            || !diagnostic.Properties.TryGetValue(TypedMembers.Constant, out var id) || id is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is not IFieldSymbol { ContainingType: { ContainingType: { } catalogue } ids } constant)
        {
            return null;
        }

        return diagnostic.Properties.ContainsKey(TypedMembers.IsWhole) && ParseCall(literal, model, cancellationToken) is { } call
            ? new(call, model, catalogue, constant.Name, nameof(ReportModel.Document.Symbol))
            : new(literal, model, ids, constant.Name);
    }

    /// <summary>The expression. The editor shortens its names as far as the usings and the names around it allow.</summary>
    public SyntaxNode Write(SyntaxGenerator generator)
    {
        var expression = generator.TypeExpression(_type, addImport: _needsUsing);
        foreach (var name in _names)
        {
            expression = generator.MemberAccessExpression(expression, name);
        }

        expression = expression.WithTriviaFrom(Node).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
        return _needsUsing ? expression.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation) : expression;
    }

    private static InvocationExpressionSyntax? ParseCall(SyntaxNode literal, SemanticModel model, CancellationToken cancellationToken) =>
        literal.Parent?.Parent?.Parent is InvocationExpressionSyntax call
        && model.GetOperation(call, cancellationToken) is IInvocationOperation
        {
            TargetMethod: { Name: nameof(DocumentSymbol.Parse), Parameters.Length: 1, ContainingType: { Name: nameof(DocumentSymbol), ContainingNamespace.Name: nameof(ReportModel) } },
        }
            ? call
            : null;
}
