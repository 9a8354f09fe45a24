using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// The heads and feet of pages where an extractor left no form feeds: below the first page a line that is the document's own
/// symbol, with the language and the number of the page beside it.
/// </summary>
internal static class RunningHeads
{
    /// <summary>A head is no more lines: the symbols of a joint document, the language, the page.</summary>
    private const int MostLines = 6;

    /// <summary>No page has a greater number.</summary>
    private const int MostDigits = 4;

    /// <summary>The symbols that the masthead gives, each a text.</summary>
    public static string[] SymbolsOf(string text)
    {
        var symbols = DocumentMasthead.ReadSymbols(text.AsSpan(0, Math.Min(text.Length, DocumentMasthead.Length)));
        return symbols.Count > 0 && DocumentSymbol.TryParse(string.Join("-", symbols), out var symbol) ? [.. symbol.Parts.Select(static part => part.ToString())] : [];
    }

    /// <summary>Marks the heads and feet.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="roles">The roles of its lines.</param>
    /// <param name="conventions">The words of a head.</param>
    public static void Mark(SourceLines lines, LineRole[] roles, DraftingConventions conventions)
    {
        var symbols = SymbolsOf(lines.Text);
        var isFirstPage = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!ContentLine.TryRead(lines, i, out var line))
            {
                continue;
            }

            var text = line.Of(lines.Text);
            if (text.Length <= PageLine.Longest && IsOwn(text, symbols))
            {
                if (!isFirstPage)
                {
                    MarkAround(lines, roles, i, symbols, conventions);
                }
            }
            else
            {
                // What stands above the first number is the masthead.
                isFirstPage &= Marker.Read(text, conventions.Numerals).Kind != MarkerKind.Number && !PageLine.IsRule(text);
                if (!isFirstPage && PageLine.IsRule(text))
                {
                    MarkNotes(lines, roles, i, symbols, conventions);
                    continue;
                }

                roles[i] = isFirstPage || roles[i] != LineRole.Blank ? roles[i]
                    : PageLine.IsFoot(text) ? LineRole.PageFurniture
                    // Cut from a long line, the notes stand behind their rule.
                    : text.IndexOf(' ') is var space and > 0 && PageLine.IsRule(text.Slice(0, space)) ? LineRole.Footnote
                    : roles[i];
                if (!isFirstPage && roles[i] == LineRole.PageFurniture)
                {
                    // Nothing is printed beside the job number on the last page but the number of pages.
                    MarkPageOfPages(lines, roles, i, -1);
                    MarkPageOfPages(lines, roles, i, 1);
                }
            }
        }
    }

    /// <summary>Marks a rule and the notes below it: they go on until the page ends, or a paragraph or heading begins, or behind a blank line anything but a note.</summary>
    private static void MarkNotes(SourceLines lines, LineRole[] roles, int rule, string[] symbols, DraftingConventions conventions)
    {
        var isApart = true;
        for (var i = rule + 1; i < lines.Count; i++)
        {
            if (!ContentLine.TryRead(lines, i, out var line))
            {
                isApart = true;
                continue;
            }

            var text = line.Of(lines.Text);
            // A rule above anything else but a note parts the text.
            if ((isApart && PageReader.NumberOf(text) == 0 && text[0] != '*')
                || PageLine.IsRule(text) || PageLine.IsFoot(text) || IsOwn(text, symbols) || IsPageNumber(text, conventions)
                || Marker.Read(text, conventions.Numerals).Kind is MarkerKind.Number or MarkerKind.Section or MarkerKind.Letter)
            {
                return;
            }

            roles[i] = roles[rule] = LineRole.Footnote;
            isApart = false;
        }
    }

    private static void MarkPageOfPages(SourceLines lines, LineRole[] roles, int foot, int step)
    {
        for (var (i, count) = (foot + step, 0); i >= 0 && i < lines.Count && count < MostLines; i += step, count++)
        {
            if (ContentLine.TryRead(lines, i, out var line))
            {
                roles[i] = PageLine.IsPageOfPages(line.Of(lines.Text)) ? LineRole.PageFurniture : roles[i];
                return;
            }
        }
    }

    private static void MarkAround(SourceLines lines, LineRole[] roles, int index, string[] symbols, DraftingConventions conventions)
    {
        roles[index] = LineRole.PageFurniture;
        Mark(lines, roles, index, -1, symbols, conventions);
        Mark(lines, roles, index, 1, symbols, conventions);
    }

    private static void Mark(SourceLines lines, LineRole[] roles, int index, int step, string[] symbols, DraftingConventions conventions)
    {
        for (var (i, count) = (index + step, 0); i >= 0 && i < lines.Count && count < MostLines; i += step, count++)
        {
            if (!ContentLine.TryRead(lines, i, out var line))
            {
                continue;
            }

            var text = line.Of(lines.Text);
            if (!IsPageNumber(text, conventions) && !MastheadLanguages.IsName(text) && !PageLine.IsFoot(text) && !IsOwn(text, symbols))
            {
                return;
            }

            roles[i] = LineRole.PageFurniture;
        }
    }

    /// <summary>The symbol, alone or with the number of the page: "A/60/488", "A/60/488 3", "2 A/60/488".</summary>
    private static bool IsOwn(ReadOnlySpan<char> text, string[] symbols)
    {
        var first = text.IndexOf(' ');
        var last = text.LastIndexOf(' ');
        text = first > 0 && first <= MostDigits && PageLine.IsDigits(text.Slice(0, first)) ? text.Slice(first).Trim()
            : last > 0 && text.Length - last - 1 <= MostDigits && PageLine.IsDigits(text.Slice(last + 1)) ? text.Slice(0, last).Trim()
            : text;
        foreach (var symbol in symbols)
        {
            if (text.SequenceEqual(symbol.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"7", "Page 7", "7/39".</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> text, DraftingConventions conventions)
    {
        if (PageLine.IsPageOfPages(text))
        {
            return true;
        }

        foreach (var word in conventions.Outline.PageWords)
        {
            text = text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase) ? text.Slice(word.Length).TrimStart() : text;
        }

        return text.Length is > 0 and <= MostDigits && PageLine.IsDigits(text);
    }
}
