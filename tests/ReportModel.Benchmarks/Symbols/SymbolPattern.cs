using System.Text.RegularExpressions;

namespace ReportModel.Benchmarks;

/// <summary>
/// The grammar of document symbols as a regular expression: what somebody would write who has no reader. It is what the search is
/// measured beside. A test holds that it accepts of the real symbols what <see cref="DocumentSymbol.TryParse(string, out DocumentSymbol)"/> accepts.
/// </summary>
/// <remarks>
/// It leaves out, to its advantage: parts of documents in other languages than English, line ends and invisible marks
/// inside a symbol, symbols that run together, lists ("A/CN.4/771 and Add.1–3"), and addresses. It makes no normal form and
/// does not say what a component stands for.
/// </remarks>
internal static partial class SymbolPattern
{
    private const RegexOptions Options = RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    // Characters.
    private const string Digits = "[0-9]{1,6}";
    private const string Year = "(19|20)[0-9]{2}";
    private const string Roman = "[IVXL]+";
    private const string State = "[A-Z]{3}(-[A-Z]{3})?";
    private const string Letter = "[A-Z](?![A-Za-z0-9])";
    private const string Dash = @"[-\u2010-\u2015\u2212]";

    // The series. The first are closed: every word in them is known.
    private const string ClosedSeries = @"(AT|A|CAC|CTOC|E|S|T|(GC|IDB|PBC)\.[1-9][0-9]{0,2})";
    private const string OtherSeries = """
        (ACC|AGRI|APLC|BWC|CAT|CBD|CCD|CCM|CCPR|CCW|CD|CEB|CEDAW|CED|CEP|CERD|CES|CHEM|CLCS|CMW|COAL|CP\.TEIA|CRC|CRPD|DC|DP-FPA|DP
        |EB\.AIR|EC|ECE|ENDC|ENERGY|ENVWA|ESA|ESCAP|FCCC|GEGN\.2|GEGN|HBP|HRI|HSP|HS|ICC-ASP|ICCD|ICSC|ID|INSTRAW|IPBES|ISBA|ITC|JIU
        |LC|LOS|MP\.EIA|MP\.PP|MP\.WAT|NPT|OPCAT|PBC|PCNICC|SAICM|SPLOS|SSC|ST|STEEL|TD|TIM|TPNW|TRADE|TRANS|UNCTAD|UNEP|UNITAR|UNODC
        |UNU|UNW|WFP)
        """;
    private const string SeriesNumberedThrough = "(A|CCD|CD|E|ENDC|S|ST|T|TD|UNCTAD)";

    // What stands in parentheses behind a component: year, session, or a part of the document.
    private const string Session = $"((E?S-)?({Roman}|[0-9]{{1,3}})|[0-9]{{1,3}}/{Roman})";
    private const string Part = $$"""
        ((?i:part|parts|vol\.|vols\.|sect\.|prog\.|chap\.|resumption)\ ?({{Roman}}(\ and\ {{Roman}})?|[0-9]{1,3}\ ?[A-Z]?)
        |Excerpt|Findings|Introduction|Plan\ outline|Recommendations|Resumption|Summary|SUPP)
        """;
    private const string Qualifier = $@"(\s?\(({Year}|{Session}|{Part})\))";

    // Modifications stand last; some need no number.
    private const string ModificationWord = "(?i:ADD|AMEND|CORR|EXCERPT|REV|SUMMARY|SUPP)";
    private const string Modification = $@"{ModificationWord}([.-]{Digits}(-{Digits})?|(?<=(?i:REV|EXCERPT|SUMMARY))(?![.\w-]))";
    private const string Modifications = $"(/{Modification}(/{Digits})?)*";

    // A letter directly behind a number ends the symbol, but for modifications; O, I and S are misread digits.
    private const string Number = $"({Digits}(-{Digits})?([A-HJ-NP-RT-Z](?![A-Za-z0-9]|/(?!{ModificationWord})))?)";

    // Words: kinds of document, bodies, sessions.
    private const string Nature = """
        (ABSTRACTS|AGENDA|Agenda|BP|COMM|CRP|DEC|DP|G|IGO|INF|LIST|L|MISC|NGO|NI|NOTE|OBS|PET|PRST|PV|REP|RES|R|SR|WP|W)
        """;
    private const string NumberedNature = $@"(?i:{Nature})\.{Number}";
    private const string NumberedBody = @"(AC|CN|CONF)\.[A-Z0-9]+";
    private const string OtherBody = """
        (ASC|BMS|BUR|COM|COP|COSP|C|DSB|EA|EB|EG|EWG|EX|GCSS|GC|GE|GGE|IFF|INC|IPF|IPM|IRG|IT|MSP|NA|NC|NF|NL|NM|NR|NS|OB|OEWG|PC|PM
        |RC|RPM|SB|SC|SER|SPC|Sub|WG)
        """;
    private const string Organ = "(BHC|CEPAL|ECA|ECE|ECLAC|ESCAP|ESCWA|FFDF|HLPF|HLS|HRC|ICEF|INCB)";
    private const string Suffix = $@"(\.[A-Z]+)*(\.{Number})?";
    private const string SpecialSession = $"(ES|SS|S)-({Roman}|{Digits})";
    private const string Office = @"\([A-Z]{2,6}\)";

    // In a closed series a component is one of these; below an organ, and in the other series, a body may have any name.
    private const string ClosedComponent = $$"""
        ({{NumberedNature}}
        |{{NumberedBody}}
        |{{OtherBody}}{{Suffix}}
        |{{Nature}}
        |C/{{State}}
        |{{SpecialSession}}
        |(?!L\b){{Roman}}                                           # a session
        |{{Number}}
        |\({{Digits}}\)                                             # notes verbales to committees of the Security Council
        ){{Qualifier}}?
        """;
    private const string OpenComponent = $$"""
        ([A-Z]+(-[A-Z]+)*{{Suffix}}
        |(OzL|Hg|MP)(\.[A-Z][A-Za-z]*)*(\.{{Number}})?              # the treaties on ozone and mercury
        |WG[0-9]+[A-Z]?                                             # working groups on biological diversity
        |(OLIVE\ OIL|CODE\ TOT|AD\ HOC\ GROUP|(CAR|MED)\ [IW]G|MED\ BUR){{Suffix}}
        |{{Office}}
        |[A-Z][a-z]{2,}\.{{Number}}                                 # kinds of document of the organ's own
        |{{SpecialSession}}
        |{{Number}}
        |(?<=WFP/[A-Z0-9./]{1,16}/){{Digits}}([A-Z]|-[A-Z]|-\([A-Z](,[A-Z])*\)) # items of the World Food Programme's Board
        ){{Qualifier}}?
        """;

    // The last component is the number, or a kind of document with one.
    private const string Resolution = $"""
        (?i:RES|DEC)(/({Digits}|{SpecialSession}))?/{Digits}(\ ?{Letter}(-{Letter})?)?{Qualifier}?(\ ?\[?{Letter}(-{Letter})?\]?)?
        """;
    private const string ClosedEnd = $$"""({{Resolution}}|({{NumberedNature}}|{{Number}}){{Qualifier}}{0,2})""";
    private const string OpenEnd = $$"""
        (([A-Z]+|Technical\ Paper|OLIVE\ OIL|[A-Z][a-z]{2,})\.{{Number}}
        |{{Number}}(-P|-[A-Z])?
        |(?<=/{{Digits}}/){{Roman}}                                 # a volume
        |(?<=FCCC/[A-Z0-9./]{1,12}[0-9]/){{State}}                  # a report on a State
        ){{Qualifier}}{0,2}
        """;

    // What only looks like a symbol: a body and a year, a resolution without its session.
    private const string End = @"(?![\w/])";
    private const string YearOnly =
        $$"""(?!{{SeriesNumberedThrough}}/)[A-Z0-9.-]+(/[A-Z]+(\.[A-Z0-9]+)?)*/{{Year}}(-[0-9]+)?{{Modifications}}{{End}}""";
    private const string ResolutionOnly = $"[AET]/(RES|DEC)/{Digits}{Modifications}{End}";

    private const string ClosedComponents = $"{ClosedSeries}(/{ClosedComponent})*";
    private const string Symbol = $$"""
        (?=[A-Z][A-Z0-9.-]{0,7}(/|\ ?\())                           # most words are ruled out by their first characters
        (?!{{YearOnly}}|{{ResolutionOnly}})
        (({{OtherSeries}}(\ ?{{Office}})?|{{ClosedComponents}}/({{Organ}}|(?<=E/)C\.12))(/{{OpenComponent}})*/{{OpenEnd}}
        |{{ClosedComponents}}/{{ClosedEnd}})
        {{Modifications}}\*{0,2}
        """;
    private const string Reference = $"({Symbol}({Dash}(?=[A-Z])|(?![A-Za-z])))+";

    /// <summary>A text that is a symbol, and nothing else.</summary>
    [GeneratedRegex($@"\A{Reference}\z", Options)]
    public static partial Regex Whole { get; }

    /// <summary>The symbols in running text.</summary>
    [GeneratedRegex($@"(?<![\w/\\.@=&%\#~$+-]){Reference}{End}", Options)]
    public static partial Regex InText { get; }
}
