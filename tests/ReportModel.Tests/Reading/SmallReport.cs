namespace ReportModel.Tests.Reading;

/// <summary>Small texts in the drafting conventions of Chinese reports, made up for a single kind of fact.</summary>
internal static class SmallReport
{
    public static ParseResult Parse(string text, string symbol = "CTOC/COP/WG.3/2030/5") => ReportParser.Parse(
        text, new ReportParserOptions { Symbol = DocumentSymbol.Parse(symbol), Language = "zh" });

    /// <summary>A report with one recommendation.</summary>
    public static Recommendation Recommending(string text)
    {
        var result = Parse($"会议报告\n\n1. 国际合作工作组通过了以下建议：\n(a) {text}\n");
        return Assert.Single(result.Report.Recommendations);
    }

    /// <summary>A report with one paragraph of text.</summary>
    public static Paragraph Saying(string text) => Assert.Single(Parse($"会议报告\n\n1. {text}\n").Report.Paragraphs);
}
