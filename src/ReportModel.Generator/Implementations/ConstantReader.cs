using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Generator;

/// <summary>Reads an argument of an attribute: its value where the compiler knows it, and the names that may give it one later.</summary>
internal static class ConstantReader
{
    public static ConstantReference Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var text = string.Join(" ", expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var constant = model.GetConstantValue(expression, cancellationToken);
        (expression, model) = Source(expression, model, cancellationToken);
        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;

        // What the compiler knows is none of the project's own names; but these would hide a constant of a referenced assembly.
        var mayBeOwn = symbol is null ? !constant.HasValue : constant.HasValue && IsImported(symbol, model);
        var name = mayBeOwn ? NameReader.Read(expression, model, cancellationToken) : null;
        if (name is null)
        {
            return new(text, constant.Value as string, constant is { HasValue: true, Value: null }, default, default, "");
        }

        var isRooted = name.StartsWith(NameReader.Root, StringComparison.Ordinal);
        var enclosed = isRooted ? [] : NameReader.Around(expression).Select(scope => scope + name);

        // With its catalogue a name is unique in the project; only a shorter one asks what is imported.
        var imported = constant.HasValue || isRooted || name.Contains("Recommendations.")
            ? []
            : NameReader.ImportedClasses(expression, model, cancellationToken).Select(type => type + "." + name);
        return new(text, constant.Value as string, constant is { HasValue: true, Value: null }, enclosed.ToEquatableArray(), imported.ToEquatableArray(), name);
    }

    /// <summary>The expression that gives the value: a constant of the project may be defined by another.</summary>
    private static (ExpressionSyntax Expression, SemanticModel Model) Source(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        // Constants that define each other in a circle are the compiler's error; here they only must end.
        for (var i = 0; i < 16; i++)
        {
            if (expression is ParenthesizedExpressionSyntax { Expression: var inner })
            {
                expression = inner;
            }
            else if (model.GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol { IsConst: true, DeclaringSyntaxReferences: [var declaration] }
                && declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value })
            {
                model = model.SyntaxTree == value.SyntaxTree ? model : model.Compilation.GetSemanticModel(value.SyntaxTree);
                expression = value;
            }
            else
            {
                break;
            }
        }

        return (expression, model);
    }

    /// <summary>Whether a constant is one of a referenced assembly.</summary>
    private static bool IsImported(ISymbol symbol, SemanticModel model) =>
        symbol is IFieldSymbol && !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly);
}
