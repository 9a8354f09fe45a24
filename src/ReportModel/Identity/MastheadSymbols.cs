namespace ReportModel;

/// <summary>The symbols of a document in a line that holds more than they: extractors join the lines of a masthead.</summary>
internal static class MastheadSymbols
{
    /// <summary>How far from the note on distribution the symbol may stand: the names of the United Nations and of an organ stand between.</summary>
    private const int Nearest = 120;

    /// <summary>A line of a masthead is shorter; a longer one holds the first page.</summary>
    private const int LongestLine = 200;

    /// <summary>The symbols of a joint document stand one behind the other.</summary>
    private const int MostSymbols = 4;

    /// <summary>
    /// The symbols that a line gives: what follows the name of the United Nations ("United Nations A/60/488"), what stands
    /// beside the note on distribution ("A/60/488 General Assembly Distr.: General"), or that with which a whole page on one
    /// line begins. Other symbols in a line are cited.
    /// </summary>
    public static List<DocumentSymbol> In(ReadOnlySpan<char> line)
    {
        var symbols = new List<DocumentSymbol>();
        var name = MastheadLanguages.OrganizationLength(line);
        if (name > 0 && DocumentSymbol.TryParse(line.Slice(name).Trim(), out var alone))
        {
            symbols.Add(alone);
            return symbols;
        }

        if (name > 0 && line.Length > LongestLine && line.Slice(name).TrimStart() is { IsEmpty: false } rest && DocumentSymbol.TryRead(rest, 0, out _, out _))
        {
            AddRow(rest, symbols);
            return symbols;
        }

        var distribution = line.IndexOf("Distr".AsSpan(), StringComparison.Ordinal);
        if (distribution >= 0)
        {
            AddLast(line.Slice(Math.Max(0, distribution - Nearest), Math.Min(distribution, Nearest)), symbols);
            if (symbols.Count == 0)
            {
                AddRow(line.Slice(distribution), symbols);
            }
        }

        if (symbols.Count == 0 && line.Length > LongestLine && DocumentSymbol.TryRead(line, 0, out _, out _))
        {
            AddRow(line, symbols);
        }

        return symbols;
    }

    /// <summary>The last symbol, and those directly before it.</summary>
    private static void AddLast(ReadOnlySpan<char> text, List<DocumentSymbol> symbols)
    {
        var found = DocumentSymbol.Find(text);
        for (var i = found.Count - 1; i >= 0 && (i == found.Count - 1 || IsGap(text, found[i], found[i + 1])); i--)
        {
            symbols.Insert(0, found[i].Symbol);
        }
    }

    /// <summary>The first symbol, and those directly behind it.</summary>
    private static void AddRow(ReadOnlySpan<char> text, List<DocumentSymbol> symbols)
    {
        text = text.Slice(0, Math.Min(text.Length, Nearest));
        var found = DocumentSymbol.Find(text);
        for (var i = 0; i < Math.Min(found.Count, MostSymbols) && (i == 0 || IsGap(text, found[i - 1], found[i])); i++)
        {
            symbols.Add(found[i].Symbol);
        }
    }

    private static bool IsGap(ReadOnlySpan<char> text, FoundSymbol before, FoundSymbol after) =>
        before.Start + before.Length <= after.Start && text.Slice(before.Start + before.Length, after.Start - before.Start - before.Length).IsWhiteSpace();
}
