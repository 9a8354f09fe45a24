using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Generator;

/// <summary>What an attribute marks, and how it is named.</summary>
internal static class MarkTarget
{
    /// <summary>The name that documentation comments give; what they cannot name follows its member after <c>/</c>.</summary>
    public static string NameOf(ISymbol symbol) => symbol switch
    {
        IAssemblySymbol => "A:" + symbol.Name,
        IModuleSymbol => NameOf(symbol.ContainingAssembly),
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => NameOf(symbol.ContainingSymbol) + "/=>",
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } or IParameterSymbol or ITypeParameterSymbol => NameOf(symbol.ContainingSymbol) + "/" + symbol.Name,
        _ => symbol.GetDocumentationCommentId() ?? NameOf(symbol.ContainingSymbol) + "/" + symbol.Name,
    };

    /// <summary>What a list of attributes marks that says so itself.</summary>
    public static IEnumerable<ISymbol> Of(AttributeListSyntax list, SemanticModel model, CancellationToken cancellationToken)
    {
        var specifier = list.Target!.Identifier.ValueText;
        return Owners(list.Parent!, model, cancellationToken).Select(owner => (specifier, owner) switch
        {
            // The field behind a property or an event has no name of its own; nor has the value that a method returns.
            ("property" or "field", IParameterSymbol) => owner.ContainingType.GetMembers(owner.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? owner,
            ("param", IMethodSymbol { Parameters: [.., var value] }) => value,
            ("method", INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(c => IsDeclaredBy(c, list.Parent!)) ?? owner,
            _ => owner,
        });
    }

    private static bool IsDeclaredBy(IMethodSymbol method, SyntaxNode node) =>
        method.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span == node.Span);

    private static IEnumerable<ISymbol> Owners(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellationToken)).OfType<ISymbol>(),
        LambdaExpressionSyntax => Existing(model.GetSymbolInfo(node, cancellationToken).Symbol),
        _ => Existing(model.GetDeclaredSymbol(node, cancellationToken)),
    };

    private static IEnumerable<ISymbol> Existing(ISymbol? symbol) => symbol is null ? [] : [symbol];
}
