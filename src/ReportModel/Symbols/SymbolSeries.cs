namespace ReportModel;

/// <summary>
/// The series: the first component of a symbol, which names the organ under which the document is issued.
/// The list is closed; nothing else keeps "HIV/AIDS" and "SPLM/A" apart from symbols as well.
/// </summary>
internal static class SymbolSeries
{
    private const int LongestLength = 8;

    /// <summary>
    /// Series whose vocabulary is known, so that an unknown word in one is a mistake. The others number their bodies as they like.
    /// </summary>
    private static readonly string[] ClosedSeries = ["A", "CAC", "CTOC", "E", "S", "T"];

    /// <summary>The bodies established by human rights treaties; they write States as ISO 3166-1 alpha-3 and have natures of their own.</summary>
    private static readonly string[] TreatySeries = ["CAT", "CCPR", "CED", "CEDAW", "CERD", "CMW", "CRC", "CRPD", "HRI"];

    private static readonly string[] OtherSeries =
    [
        "APLC", "BWC", "CBD", "CCM", "CCW", "CD", "CEB", "CEP", "CES", "DP", "DP-FPA", "EB.AIR", "ECE", "ENERGY", "ESCAP",
        "FCCC", "GEGN.2", "HS", "HSP", "ICC-ASP", "ICCD", "INSTRAW", "ISBA", "JIU", "LC", "LOS", "MP.PP", "NPT", "PBC",
        "PCNICC", "SPLOS", "SSC", "ST", "TD", "TPNW", "TRADE", "TRANS", "UNEP", "UNITAR", "UNODC", "UNU", "UNW", "WFP",
    ];

    private static readonly string[] All = SymbolWords.Sorted([.. ClosedSeries, .. TreatySeries, .. OtherSeries]);

    /// <summary>Which capitals open a series, one bit each: what running text is rejected by at nearly every position.</summary>
    private static readonly int FirstLetters = All.Aggregate(0, (letters, series) => letters | (1 << (series[0] - 'A')));

    public static bool CanStartWith(char c) => SymbolCharacters.IsUpper(c) && (FirstLetters & (1 << (c - 'A'))) != 0;

    /// <summary>The length of the series that a text opens with; 0 where it opens with none.</summary>
    public static int Match(ReadOnlySpan<char> text)
    {
        var length = RunLength(text);
        return length > 0 && CanStartWith(text[0]) && SymbolWords.Contains(All, text.Slice(0, length)) ? length : 0;
    }

    /// <summary>The same for a series in the wrong letters, as in "ctoc/cop"; to say what is wrong.</summary>
    public static bool MatchesIgnoringCase(ReadOnlySpan<char> text)
    {
        var length = RunLength(text);
        Span<char> upper = stackalloc char[LongestLength];
        for (var i = 0; i < length; i++)
        {
            upper[i] = SymbolCharacters.ToUpper(text[i]);
        }

        return length > 0 && SymbolWords.Contains(All, upper.Slice(0, length));
    }

    public static bool IsClosed(ReadOnlySpan<char> series) => SymbolWords.Contains(ClosedSeries, series);

    public static bool IsTreatyBody(ReadOnlySpan<char> series) => SymbolWords.Contains(TreatySeries, series);

    /// <summary>The length of what stands before the first "/" or "(", if it is short enough for a series.</summary>
    private static int RunLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && i <= LongestLength; i++)
        {
            if (text[i] is '/' or '(')
            {
                return i;
            }

            if (!SymbolCharacters.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '-'))
            {
                return 0;
            }
        }

        return 0;
    }
}
