namespace ReportModel.Tests.Reading;

/// <summary>Small texts in the drafting conventions of English reports, made up for a single kind of fact.</summary>
internal static class SmallEnglishReport
{
    public static Report Parse(string text, string symbol = "CTOC/COP/WG.6/2030/5") => ReportParser.Parse(
        text, new ReportParserOptions { Symbol = DocumentSymbol.Parse(symbol), Language = "en" }).Report;

    /// <summary>A report of the Working Group on Firearms with one paragraph of text.</summary>
    public static Report Saying(string text) => Parse($"Report on the meeting of the Working Group on Firearms\n\n1. {text}\n");

    /// <summary>The operatives of all recommendations, in order.</summary>
    public static string Operatives(Report report) => string.Join("; ", report.Recommendations.SelectMany(r => r.Operatives).Select(Say));

    private static string Say(Operative operative) => operative.Addressee.Kind == AddresseeKind.None
        ? $"{operative.Modality} ({operative.Words})"
        : $"{operative.Modality} ({operative.Words}) {operative.Addressee.Kind}: {operative.Addressee.Words}";
}
