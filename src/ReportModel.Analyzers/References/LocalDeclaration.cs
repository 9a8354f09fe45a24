using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Analyzers.References;

/// <summary>Local functions and lambdas, which are declared in a body and yet have attributes and default values, as members have.</summary>
internal static class LocalDeclaration
{
    /// <summary>Whether an attribute or a default value is that of a local function or lambda, of its parameters or type parameters.</summary>
    public static bool Owns(SyntaxNode node) => node switch
    {
        AttributeSyntax => IsLocal(node.Parent?.Parent),
        EqualsValueClauseSyntax => node.Parent is ParameterSyntax && IsLocal(node.Parent),
        _ => false,
    };

    private static bool IsLocal(SyntaxNode? declaration) => declaration switch
    {
        LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax => true,
        ParameterSyntax or TypeParameterSyntax => IsLocal(declaration.Parent is BaseParameterListSyntax or TypeParameterListSyntax ? declaration.Parent.Parent : declaration.Parent),
        _ => false,
    };
}
