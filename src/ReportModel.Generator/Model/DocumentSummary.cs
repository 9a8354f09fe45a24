namespace ReportModel.Generator;

/// <summary>A document in the shared catalogue.</summary>
/// <param name="Symbol">Its symbol, joint or not.</param>
/// <param name="Key">The same for a joint symbol in either order.</param>
/// <param name="Halves">Its symbol, or each of a joint one's.</param>
/// <param name="Names">The name of each half.</param>
/// <param name="Title">Its title.</param>
/// <param name="Index">Its place in the report's table; <see cref="Itself"/> for the report.</param>
internal sealed record DocumentSummary(string Symbol, string Key, EquatableArray<string> Halves, EquatableArray<string> Names, string Title, int Index)
{
    public const int Itself = -1;

    public static DocumentSummary Of(DocumentSymbol symbol, string title, int index)
    {
        var text = symbol.ToString();
        if (symbol.Parts.Count == 1)
        {
            return new(text, text, [text], [SymbolNames.NameOf(symbol.Parts[0])], title, index);
        }

        var halves = symbol.Parts.Select(static part => part.ToString()).ToEquatableArray();
        return new(
            text,
            string.Join("-", halves.OrderBy(static half => half, StringComparer.Ordinal)),
            halves,
            symbol.Parts.Select(static part => SymbolNames.NameOf(part)).ToEquatableArray(),
            title,
            index);
    }
}
