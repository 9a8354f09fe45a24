namespace ReportModel;

/// <summary>
/// The series: the first component of a symbol, which names the organ under which the document is issued.
/// The list is closed; nothing else keeps "HIV/AIDS" and "SPLM/A" apart from symbols as well.
/// </summary>
internal static class SymbolSeries
{
    public const int LongestLength = 8;

    /// <summary>The series of UNIDO, whose first component bears the session: IDB.52/10, GC.20/INF/2, PBC.39/2.</summary>
    private static readonly SymbolWords NumberedSeries = new("GC", "IDB", "PBC");

    /// <summary>
    /// Series whose vocabulary is known, so that an unknown word in one is a mistake. The others number their bodies as they like.
    /// </summary>
    private static readonly SymbolWords ClosedSeries = new("A", "AT", "CAC", "CTOC", "E", "S", "T");

    /// <summary>The bodies established by human rights treaties; they write States as ISO 3166-1 alpha-3 and have natures of their own.</summary>
    private static readonly SymbolWords TreatySeries = new("CAT", "CCPR", "CED", "CEDAW", "CERD", "CMW", "CRC", "CRPD", "HRI");

    private static readonly SymbolWords OtherSeries = new(
        "ACC", "AGRI", "APLC", "BWC", "CBD", "CCD", "CCM", "CCW", "CD", "CEB", "CEP", "CES", "CHEM", "CLCS", "COAL", "CP.TEIA", "DC", "DP", "DP-FPA",
        "EB.AIR", "EC", "ECE", "ENDC", "ENERGY", "ENVWA", "ESA", "ESCAP", "FCCC", "GEGN", "GEGN.2", "HBP", "HS", "HSP", "ICC-ASP", "ICCD", "ICSC", "ID",
        "INSTRAW", "IPBES", "ISBA", "ITC", "JIU", "LC", "LOS", "MP.EIA", "MP.PP", "MP.WAT", "NPT", "OPCAT", "PBC", "PCNICC", "SAICM", "SPLOS", "SSC",
        "ST", "STEEL", "TD", "TIM", "TPNW", "TRADE", "TRANS", "UNCTAD", "UNEP", "UNITAR", "UNODC", "UNU", "UNW", "WFP");

    /// <summary>Series whose documents are numbered through from the first: CD/2023 is a document. In the others a year alone is none.</summary>
    private static readonly SymbolWords NumberedThrough = new("A", "CCD", "CD", "E", "ENDC", "S", "ST", "T", "TD", "UNCTAD");

    /// <summary>
    /// Series that are other things as well (the European Union's "EC/1049/2001", an item "ID/123"): their documents all name a body, an office or a kind.
    /// </summary>
    private static readonly SymbolWords NeverBare = new("AGRI", "CHEM", "COAL", "DC", "EC", "ESA", "HBP", "ID", "ITC", "ST", "STEEL", "UNCTAD");

    /// <summary>Series of the Economic Commission for Europe, in which WP is a working party.</summary>
    private static readonly SymbolWords WorkingPartySeries = new("AGRI", "CHEM", "COAL", "ECE", "ENERGY", "ENVWA", "HBP", "STEEL", "TRADE", "TRANS");

    private static readonly SymbolWords All = new([.. ClosedSeries.Words, .. TreatySeries.Words, .. OtherSeries.Words]);

    /// <summary>Which capitals open a series, one bit each: what running text is rejected by at nearly every position.</summary>
    private static readonly int FirstLetters = All.Words.Aggregate(0, (letters, series) => letters | (1 << (series[0] - 'A')));

    public static bool CanStartWith(char c) => SymbolCharacters.IsUpper(c) && (FirstLetters & (1 << (c - 'A'))) != 0;

    /// <summary>The length of the series that a text opens with; 0 where it opens with none.</summary>
    public static int Match(ReadOnlySpan<char> text)
    {
        var length = RunLength(text);
        return length > 0 && CanStartWith(text[0]) && IsSeries(text.Slice(0, length)) ? length : 0;
    }

    /// <summary>Whether a text is exactly a series.</summary>
    public static bool IsSeries(ReadOnlySpan<char> text) => All.Contains(text) || IsNumbered(text);

    /// <summary>How much of a series is its name: the IDB of IDB.52, all of GEGN.2.</summary>
    public static int NameLength(ReadOnlySpan<char> series) => IsNumbered(series) ? series.IndexOf('.') : series.Length;

    /// <summary>The same for a series in the wrong letters, as in "ctoc/cop"; to say what is wrong.</summary>
    public static bool MatchesIgnoringCase(ReadOnlySpan<char> text)
    {
        var length = RunLength(text);
        Span<char> upper = stackalloc char[LongestLength];
        for (var i = 0; i < length; i++)
        {
            upper[i] = SymbolCharacters.ToUpper(text[i]);
        }

        return length > 0 && IsSeries(upper.Slice(0, length));
    }

    public static bool IsClosed(ReadOnlySpan<char> series) => ClosedSeries.Contains(series) || IsNumbered(series);

    public static bool IsNumberedThrough(ReadOnlySpan<char> series) => NumberedThrough.Contains(series);

    public static bool IsNeverBare(ReadOnlySpan<char> series) => NeverBare.Contains(series);

    public static bool HasWorkingParties(ReadOnlySpan<char> series) => WorkingPartySeries.Contains(series);

    public static bool IsTreatyBody(ReadOnlySpan<char> series) => TreatySeries.Contains(series);

    private static bool IsNumbered(ReadOnlySpan<char> series)
    {
        var dot = series.IndexOf('.');
        if (dot < 0 || !NumberedSeries.Contains(series.Slice(0, dot)))
        {
            return false;
        }

        var session = series.Slice(dot + 1);
        return session.Length <= 3 && SymbolCharacters.AreDigits(session) && session[0] != '0';
    }

    /// <summary>The length of what stands before the first "/" or "(", if it is short enough for a series.</summary>
    private static int RunLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && i <= LongestLength; i++)
        {
            if (text[i] is '/' or '(' || (i > 1 && text[i] == ' ' && i + 1 < text.Length && text[i + 1] == '('))
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
