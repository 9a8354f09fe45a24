namespace ReportModel.Tests.Reading;

/// <summary>
/// The references to paragraphs of other documents in the real reports beside the repository, and all of them. They were
/// sought by hand, by every symbol that has a word for a paragraph near it: only SBSTA cites so. What the others cite are
/// annexes and chapters, "A/57/304, annex", "A/53/23 (Part IV), chap. VII".
/// </summary>
public class RealForeignReferenceTests
{
    [Theory]
    [InlineData("A_53_603.en.txt")]
    [InlineData("A_80_21.en.txt")]
    [InlineData("A_HRC_59_60.en.txt")]
    [InlineData("CTOC_COP_WG.4_2010_6.en.txt")]
    [InlineData("E_2025_24.en.txt")]
    [InlineData("sbi2018_9_(report_SB_48.1).txt")]
    [InlineData("sbi2023_10.txt")]
    [InlineData(
        "sbsta2016_4_(report_SB_45).txt",
        "33: FCCC/SBSTA/2014/2, paragraph 85(a–d) = FCCC/SBSTA/2014/2#85: FCCC/SBSTA/2014/2#85(a) FCCC/SBSTA/2014/2#85(b) FCCC/SBSTA/2014/2#85(c) FCCC/SBSTA/2014/2#85(d)",
        "108: FCCC/SBSTA/2016/2, paragraph 110 = FCCC/SBSTA/2016/2#110: ")]
    public void Are_these(string file, params string[] expected)
    {
        Assert.SkipUnless(Hostile.Documents.Shared.Any(row => row.Data == file), "../shared/reports is absent.");
        var text = Hostile.Documents.Read(file);
        var masthead = DocumentMasthead.Read(text.AsSpan(0, Math.Min(text.Length, DocumentMasthead.Length)));
        var options = DocumentIdentity.Resolve(file, "", "", masthead).ToParserOptions();

        var report = ReportParser.Parse(text, options, TestContext.Current.CancellationToken).Report;

        Assert.Equal(expected, report.Paragraphs.SelectMany(p => p.Citations.Concat(p.Items.SelectMany(item => item.Citations))
            .Where(c => c is { Kind: CitationKind.Paragraphs, Document: not null })
            .Select(c => $"{p.Number}: {c.Words} = {string.Join(' ', c.Paragraphs)}: {string.Join(' ', c.Recommendations)}")));
    }
}
