namespace ReportModel;

/// <summary>
/// Symbols in text whose wrapped lines the parser has joined: "…见（CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3）。"
/// For text that nobody has prepared there is <see cref="DocumentSymbol.Find(string)"/>.
/// </summary>
internal static class SymbolScanner
{
    /// <summary>Whether a symbol could start at a position: a look at two characters, which is all that most positions take.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length
        && SymbolSeries.CanStartWith(text[position])
        && (position == 0 || !(SymbolCharacters.IsWordCharacter(text[position - 1]) || text[position - 1] is '/' or '.' or '-'));

    /// <summary>Reads the symbol or joint symbol that starts at a position.</summary>
    /// <param name="text">The text, with wrapped lines joined; one space after a "/" is forgiven.</param>
    /// <param name="position">Where the symbol starts.</param>
    /// <param name="symbol">The symbol; <see cref="DocumentSymbol.None"/> where none starts here.</param>
    /// <param name="length">How much of the text the symbol takes, a footnote's asterisk included.</param>
    /// <returns>Whether a symbol starts at the position.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out DocumentSymbol symbol, out int length)
    {
        if (IsCandidate(text, position) && SymbolSeries.Match(text.Slice(position)) > 0)
        {
            return DocumentSymbol.TryRead(text, position, out symbol, out length);
        }

        (symbol, length) = (DocumentSymbol.None, 0);
        return false;
    }
}
