namespace ReportModel.Tests.Reading.English;

/// <summary>Small texts as committees, commissions and the bodies of the climate convention draft them in English, made up for a single kind of fact.</summary>
internal static class EnglishReport
{
    public const string Title = "Report of the Committee on its forty-seventh session, held in Vienna from 5 to 9 May 2031\n\n";

    public static Report Parse(string text, string symbol = "A/AC.198/2031/9") => ParseResult(text, symbol).Report;

    public static ParseResult ParseResult(string text, string symbol = "A/AC.198/2031/9") => ReportParser.Parse(
        Title + text, new ReportParserOptions { Symbol = DocumentSymbol.Parse(symbol), Language = "en" });

    /// <summary>A report of the Sixth Committee, which bears a symbol of the General Assembly.</summary>
    public static Report ParseMainCommittee(string text) => ReportParser.Parse(
        "Report of the Sixth Committee\n\n" + text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/85/557"), Language = "en" }).Report;

    /// <summary>A report with one paragraph of text.</summary>
    public static Report Saying(string text) => Parse($"I. Introduction\n1. {text}\n");

    /// <summary>A speaker in a line: name, capacity, group; for those who are counted the number before the name.</summary>
    public static string Line(Statement statement) =>
        (statement.Count is { } count ? FormattableString.Invariant($"{count} ") : "") + statement.Name
        + " as " + statement.Capacity + (statement.OnBehalfOf is { } group ? " for " + group : "");
}
