namespace ReportModel;

/// <summary>What the words in symbols stand for, whatever the organ. Words are looked up in capitals.</summary>
internal static class SymbolVocabulary
{
    /// <summary>Kinds of document: limited distribution, summary records, conference room papers, resolutions…</summary>
    private static readonly SymbolWords Natures = new(
        "ABSTRACTS", "AGENDA", "BP", "COMM", "CRP", "DEC", "DP", "G", "IGO", "INF", "L", "LIST", "MISC", "NGO", "NI", "NOTE", "OBS", "PET", "PRST", "PV", "R", "REP",
        "RES", "SR", "W", "WP");

    /// <summary>Kinds of document that only the human rights treaty bodies have: concluding observations, lists of issues…</summary>
    private static readonly SymbolWords TreatyNatures = new(
        "AI", "CO", "CONCL", "D", "EP", "FCO", "GC", "OAI", "Q", "QAR", "QPR", "RFIR", "RQ", "RQAR", "SA", "VR");

    /// <summary>Changes to a document issued under the same symbol, and reduced forms of it.</summary>
    private static readonly SymbolWords Modifications = new("ADD", "AMEND", "CORR", "EXCERPT", "REV", "SUMMARY", "SUPP");

    /// <summary>Committees, commissions, conferences, working groups: the subsidiary bodies that any organ may have.</summary>
    private static readonly SymbolWords Bodies = new(
        "AC", "ASC", "BMS", "BUR", "C", "CN", "COM", "CONF", "COP", "COSP", "DSB", "EA", "EB", "EG", "EWG", "EX", "GC", "GCSS", "GE",
        "GGE", "IFF", "INC", "IPF", "IPM", "IRG", "IT", "MSP", "NA", "NC", "NF", "NL", "NM", "NR", "NS", "OB", "OEWG", "PC", "PM", "RC", "RPM",
        "SB", "SC", "SER", "SPC", "SUB", "WG");

    /// <summary>Organs below the General Assembly and the Economic and Social Council that name bodies of their own as they like.</summary>
    private static readonly SymbolWords Organs = new(
        "BHC", "CEPAL", "ECA", "ECE", "ECLAC", "ESCAP", "ESCWA", "FFDF", "HLPF", "HLS", "HRC", "ICEF", "INCB");

    private static readonly (string Series, string Name)[] SpacedNames =
    [
        ("BWC", "AD HOC GROUP"), ("E", "Technical Paper"), ("ST", "Financial Rules"), ("ST", "Staff Regulations"), ("ST", "Staff Rules"), ("TD", "CODE TOT"), ("TD", "OLIVE OIL"), ("UNEP", "CAR IG"), ("UNEP", "CAR WG"), ("UNEP", "MED BUR"), ("UNEP", "MED IG"), ("UNEP", "MED WG"),
    ];

    /// <summary>Bodies that are numbered by session where others are numbered by what they are: COP.2 is a session, CN.7 a commission.</summary>
    private static readonly SymbolWords BodiesWithSession = new("ASC", "CHW", "COP", "EA", "EB", "GC", "GCSS", "HA", "INC", "MSP", "NA", "NF", "NL", "NM", "NR", "NS", "PC", "SES");

    /// <summary>Bodies of the principal organs that are told apart by their number alone: A/AC.105, E/CN.15, A/CONF.232.</summary>
    public static bool NeedsNumber(ReadOnlySpan<char> body) => body is "AC" or "CN" or "CONF";

    /// <summary>The length of a name with spaces that a text opens with; 0 where it opens with none. Few bodies have one in their symbols.</summary>
    public static int SpacedName(ReadOnlySpan<char> series, ReadOnlySpan<char> text)
    {
        foreach (var (owner, name) in SpacedNames)
        {
            if (series.SequenceEqual(owner.AsSpan()) && text.StartsWith(name.AsSpan(), StringComparison.Ordinal))
            {
                return name.Length;
            }
        }

        return 0;
    }

    public static bool IsNature(ReadOnlySpan<char> word) => Natures.Contains(word);

    public static bool IsTreatyNature(ReadOnlySpan<char> word) => TreatyNatures.Contains(word);

    public static bool IsModification(ReadOnlySpan<char> word) => Modifications.Contains(word);

    public static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word);

    public static bool IsOrgan(ReadOnlySpan<char> word) => Organs.Contains(word);

    /// <summary>
    /// Whether what follows the dot is a session or a year instead of the body's own number.
    /// A conference has a number (CONF.230), unless that is Roman or a year: the review conferences BWC/CONF.IX, NPT/CONF.2026.
    /// </summary>
    public static bool IsNumberedBySession(ReadOnlySpan<char> word, ReadOnlySpan<char> number) =>
        BodiesWithSession.Contains(word)
        || (word is "CONF" && (SymbolCharacters.IsRoman(number) || SymbolCharacters.IsYear(number)));

    /// <summary>Modifications that stand without a number.</summary>
    public static bool NeedsNoNumber(ReadOnlySpan<char> modification) => modification is "REV" or "SUMMARY" or "EXCERPT";

    /// <summary>Words after which a State stands as three letters.</summary>
    public static bool IsBeforeState(ReadOnlySpan<char> segment) => segment switch
    {
        "C" or "C.12" or "OP" or "OPAC" or "OPSC" or "CORE" or "DCP" or "CPD" or "CCD" or "CCF" => true,
        _ => false,
    };
}
