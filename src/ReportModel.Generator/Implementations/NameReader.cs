using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Generator;

/// <summary>
/// Reads dotted names as text. A name from the root begins with <c>::</c>, <c>::My.App.UnitedNations.Recommendations</c>;
/// any other is the end of one.
/// </summary>
internal static class NameReader
{
    public const string Root = "::";

    /// <summary>The name that an expression or a type is, aliases resolved; null where it is none.</summary>
    public static string? Read(SyntaxNode? node, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case MemberAccessExpressionSyntax access:
                return Join(Read(access.Expression, model, cancellationToken), access.Name);
            case QualifiedNameSyntax qualified:
                return Join(Read(qualified.Left, model, cancellationToken), qualified.Right);
            case AliasQualifiedNameSyntax { Alias.Identifier.RawKind: (int)SyntaxKind.GlobalKeyword } global:
                return Root + global.Name.Identifier.ValueText;
            case AliasQualifiedNameSyntax aliased:
                return Join(Read(aliased.Alias, model, cancellationToken), aliased.Name);
            case IdentifierNameSyntax identifier:
                return AliasOf(identifier, model, cancellationToken) ?? identifier.Identifier.ValueText;
            default:
                return null;
        }
    }

    /// <summary>The names of the classes and namespaces around a node, from the root, the innermost first.</summary>
    public static IEnumerable<string> Around(SyntaxNode node)
    {
        var scopes = node.Ancestors().Select(static ancestor => ancestor switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            BaseNamespaceDeclarationSyntax space => string.Concat(space.Name.ToString().Where(static c => !char.IsWhiteSpace(c) && c != '@')),
            _ => "",
        }).Where(static name => name.Length > 0).Reverse().SelectMany(static name => name.Split('.')).ToList();
        for (var count = scopes.Count; count > 0; count--)
        {
            yield return Root + string.Join(".", scopes.Take(count)) + ".";
        }

        yield return Root;
    }

    /// <summary>The classes that <c>using static</c> imports where a node stands, those that are imported everywhere too.</summary>
    public static IEnumerable<string> ImportedClasses(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var usings = node.Ancestors().SelectMany(static ancestor => ancestor switch
        {
            BaseNamespaceDeclarationSyntax space => space.Usings,
            CompilationUnitSyntax unit => unit.Usings,
            _ => default,
        });
        var everywhere = model.Compilation.SyntaxTrees
            .Where(tree => tree != model.SyntaxTree)
            .SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot(cancellationToken)).Usings)
            .Where(static directive => directive.GlobalKeyword != default);
        return usings.Concat(everywhere)
            .Where(static directive => directive.StaticKeyword != default)
            .Select(directive => ReadPlain(directive.Name))
            .OfType<string>();
    }

    private static string? Join(string? left, SimpleNameSyntax right) =>
        left is null || right is not IdentifierNameSyntax ? null : left + "." + right.Identifier.ValueText;

    private static string? AliasOf(IdentifierNameSyntax identifier, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetAliasInfo(identifier, cancellationToken) is { } alias
        && alias.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is UsingDirectiveSyntax directive
            ? ReadPlain(directive.Name)
            : null;

    /// <summary>The name in a <c>using</c>: it may be written with the alias of no other.</summary>
    private static string? ReadPlain(NameSyntax? name) => name switch
    {
        QualifiedNameSyntax qualified => Join(ReadPlain(qualified.Left), qualified.Right),
        AliasQualifiedNameSyntax aliased => Root + aliased.Name.Identifier.ValueText,
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        _ => null,
    };
}
