namespace ReportModel;

/// <summary>Where a symbol in running text starts, looked for backwards from the "/" behind its series.</summary>
internal static class SymbolStart
{
    /// <summary>The parenthesis behind a series, "UNEP(DEPI)/", takes no more with marks and spaces.</summary>
    private const int WidestParenthesis = 32;

    /// <summary>Where the series before a "/" starts, at the beginning of a word; -1 where there is none.</summary>
    public static int Before(ReadOnlySpan<char> text, int slash)
    {
        var at = Visible(text, slash - 1);
        at = at >= 0 && text[at] is ')' or '）' ? BeforeParenthesis(text, at) : at;
        var (start, end, length) = (at + 1, at + 1, 0);
        while (at >= 0 && length < SymbolSeries.LongestLength && IsOfSeries(text[at]) && !IsPartedDash(text, at))
        {
            start = at;
            length++;
            at = Visible(text, at - 1);
        }

        if (length == 0 || !SymbolSeries.CanStartWith(text[start]) || !IsBoundary(text, at))
        {
            return -1;
        }

        var series = text.Slice(start, end - start);
        return (series.Length == length ? SymbolSeries.IsSeries(series) : IsMarkedSeries(series)) ? start : -1;
    }

    /// <summary>Whether a text is a series, but for the invisible marks in it.</summary>
    private static bool IsMarkedSeries(ReadOnlySpan<char> text)
    {
        Span<char> series = stackalloc char[SymbolSeries.LongestLength];
        var length = 0;
        foreach (var c in text)
        {
            if (!SymbolCharacters.IsMark(c))
            {
                series[length++] = c;
            }
        }

        return SymbolSeries.IsSeries(series.Slice(0, length));
    }

    private static bool IsOfSeries(char c) => SymbolCharacters.IsLetterOrDigit(c) || c is '.' or '-';

    /// <summary>No word, number, address or path ends here.</summary>
    private static bool IsBoundary(ReadOnlySpan<char> text, int at) =>
        at < 0
        || !(SymbolCharacters.IsWordCharacter(text[at])
            || text[at] is '/' or '\\' or '.' or '-' or '\u2010' or '\u2011' or '@' or '=' or '&' or '%' or '#' or '~' or '$' or '+')
        || IsPartedDash(text, at);

    /// <summary>The mark of a list, or the dash that a line end has parted from the first symbol.</summary>
    private static bool IsPartedDash(ReadOnlySpan<char> text, int at) =>
        text[at] is '-' or '\u2010' or '\u2011' && (at == 0 || char.IsWhiteSpace(text[at - 1]));

    /// <summary>Where the parenthesis that ends at a position stands behind a series: the last character before it and a space; -1 where none opens near.</summary>
    private static int BeforeParenthesis(ReadOnlySpan<char> text, int close)
    {
        var least = Math.Max(0, close - WidestParenthesis);
        var open = close - 1;
        while (open >= least && text[open] is not ('(' or '（'))
        {
            open--;
        }

        if (open < least)
        {
            return -1;
        }

        var before = Visible(text, open - 1);
        return before >= 0 && char.IsWhiteSpace(text[before]) ? Visible(text, before - 1) : before;
    }

    /// <summary>The last position up to one that holds no invisible mark; -1 where all before are.</summary>
    private static int Visible(ReadOnlySpan<char> text, int at)
    {
        while (at >= 0 && SymbolCharacters.IsMark(text[at]))
        {
            at--;
        }

        return at;
    }
}
