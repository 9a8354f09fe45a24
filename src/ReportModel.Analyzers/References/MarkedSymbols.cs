using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.References;

/// <summary>Which parameters, properties and fields are marked as holding symbols, ids or codes. Each is looked at once in a compilation.</summary>
internal sealed class MarkedSymbols
{
    /// <summary>
    /// By identity, which is much cheaper to ask for than equality: a compilation has one object for each definition. Another
    /// would only be looked at once more.
    /// </summary>
    private readonly ConcurrentDictionary<object, ReferenceKind> _kinds = new(ByIdentity.Comparer);

    public ReferenceKind Of(ISymbol? symbol)
    {
        if (symbol is null)
        {
            return ReferenceKind.None;
        }

        symbol = symbol.OriginalDefinition;
        return _kinds.TryGetValue(symbol, out var kind) ? kind : _kinds.GetOrAdd(symbol, Read(symbol));
    }

    private static ReferenceKind Read(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Read(attribute) is var kind and not ReferenceKind.None)
            {
                return kind == ReferenceKind.Recommendation && IsImplements(symbol) ? ReferenceKind.ImplementedRecommendation : kind;
            }
        }

        if (symbol is IParameterSymbol && IsEquals(symbol.ContainingSymbol))
        {
            return ReferenceKind.Compared;
        }

        return symbol is IPropertySymbol { ContainingType: { IsRecord: true } record } ? OfPositionalParameter(record, symbol.Name) : ReferenceKind.None;
    }

    /// <summary>In <c>record Citation([DocumentSymbol] string Symbol)</c> the mark is the parameter's, and means the property too.</summary>
    private static ReferenceKind OfPositionalParameter(INamedTypeSymbol record, string name)
    {
        foreach (var constructor in record.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == name && Read(parameter) is var kind and not ReferenceKind.None)
                {
                    return kind;
                }
            }
        }

        return ReferenceKind.None;
    }

    /// <summary>The <c>Equals</c> of strings and of <see cref="StringComparer"/>, with one argument or two.</summary>
    private static bool IsEquals(ISymbol method) =>
        method is { Name: nameof(Equals), ContainingType: { } type }
        && (type.SpecialType is SpecialType.System_String or SpecialType.System_Object || (type.Name == nameof(StringComparer) && IsIn(type, nameof(System))));

    private static bool IsImplements(ISymbol parameter) =>
        parameter.ContainingType is { Name: nameof(ImplementsAttribute) } type && IsIn(type, nameof(ReportModel));

    private static ReferenceKind Read(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        var kind = type?.Name switch
        {
            nameof(DocumentSymbolAttribute) => ReferenceKind.Symbol,
            nameof(RecommendationIdAttribute) => ReferenceKind.Recommendation,
            nameof(AgendaItemIdAttribute) => ReferenceKind.AgendaItem,
            nameof(StateCodeAttribute) => ReferenceKind.State,
            "StringSyntaxAttribute" => IsSymbolSyntax(attribute) ? ReferenceKind.Symbol : ReferenceKind.None,
            _ => ReferenceKind.None,
        };

        return kind == ReferenceKind.None || type!.Name == "StringSyntaxAttribute" || IsIn(type, nameof(ReportModel)) ? kind : ReferenceKind.None;
    }

    /// <summary>By name: a library for older frameworks brings an internal copy of the attribute.</summary>
    private static bool IsSymbolSyntax(AttributeData attribute) =>
        attribute.ConstructorArguments.Length > 0
        && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: "UnDocumentSymbol" }
        && attribute.AttributeClass!.ContainingNamespace.ToDisplayString() == "System.Diagnostics.CodeAnalysis";

    private static bool IsIn(INamedTypeSymbol type, string globalNamespace) =>
        type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true } space && space.Name == globalNamespace;
}
