namespace ReportModel;

/// <summary>Looks for symbols in running text that nobody has prepared.</summary>
internal static class SymbolFinder
{
    public static EquatableArray<FoundSymbol> Find(ReadOnlySpan<char> text)
    {
        List<FoundSymbol>? found = null;
        for (var position = 0; position < text.Length;)
        {
            position = MayStartAt(text, position) ? ReadAt(text, position, ref found) : position + 1;
        }

        return found is null ? [] : found.ToEquatableArray();
    }

    /// <summary>A capital that opens a series, at the beginning of a word, with a "/" or "(" a series' length away.</summary>
    private static bool MayStartAt(ReadOnlySpan<char> text, int position)
    {
        if (!SymbolSeries.CanStartWith(text[position]) || !IsBehindBoundary(text, position))
        {
            return false;
        }

        var letters = 0;
        for (var i = position; i < text.Length && letters <= SymbolSeries.LongestLength; i++)
        {
            // "UNEP (DEPI)/MED IG.22/28".
            var isSpaced = i > position + 1 && text[i] == ' ' && i + 1 < text.Length && text[i + 1] == '(';
            if (text[i] is '/' or '(' || isSpaced)
            {
                return !SymbolAddress.Covers(text, position);
            }

            if (SymbolCharacters.IsLetterOrDigit(text[i]) || text[i] is '.' or '-')
            {
                letters++;
            }
            else if (!SymbolCharacters.IsMark(text[i]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>No word, number, address or path goes on here.</summary>
    private static bool IsBehindBoundary(ReadOnlySpan<char> text, int position)
    {
        var before = position - 1;
        while (before >= 0 && position - before < 8 && SymbolCharacters.IsMark(text[before]))
        {
            before--;
        }

        if (before >= 0 && (text[before] is '-' or '\u2010' or '\u2011') && (before == 0 || char.IsWhiteSpace(text[before - 1])))
        {
            // The mark of a list, or the dash that a line end has parted from the first symbol.
            return true;
        }

        return before < 0
            || !(SymbolCharacters.IsWordCharacter(text[before])
                || text[before] is '/' or '\\' or '.' or '-' or '\u2010' or '\u2011' or '@' or '=' or '&' or '%' or '#' or '~' or '$' or '+');
    }

    /// <summary>Reads the symbol at a position, those that run together with it, and the list behind it.</summary>
    /// <returns>Where the search goes on.</returns>
    private static int ReadAt(ReadOnlySpan<char> text, int position, ref List<FoundSymbol>? found)
    {
        var window = new SymbolWindow(text, position, stackalloc char[SymbolWindow.Size], stackalloc int[SymbolWindow.Size]);
        if (SymbolSeries.Match(window.Text) == 0)
        {
            return position + 1;
        }

        var known = found?.Count ?? 0;
        for (var start = 0; ;)
        {
            if (DocumentSymbol.TryRead(window.Text, start, out var symbol, out var length, out var error))
            {
                var whole = window.Locate(symbol, start, length);
                (found ??= []).Add(whole);
                return SymbolList.Read(text, whole, found);
            }

            if (!ReferenceEquals(error.Reason, SymbolReasons.RunTogether)
                || !DocumentSymbol.TryRead(window.Text.Slice(0, error.Position), start, out symbol, out length))
            {
                // A symbol is cut off where what runs together with it is none: "A/80/21A/B".
                found?.RemoveRange(known, found.Count - known);
                return position + 1;
            }

            (found ??= []).Add(window.Locate(symbol, start, length));
            start = error.Position;
        }
    }
}
