namespace ReportModel.Tests.BadInput;

public class NoReportTests
{
    private const string Empty = "(1,1): error RM0001: The document is empty; put the text of the report into it, or remove it from the ReportDocument items";
    private const string NoReport = "(1,1): error RM0002: No numbered paragraph was found, so this is no meeting report that can be read in language 'zh'; check the language, or remove the file from the ReportDocument items";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \r\n")]
    [InlineData("\u00A0\u3000\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF \r\n")]
    public void A_text_without_text_is_empty(string text) => AssertFinds(text, Empty);

    [Theory]
    [InlineData("It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness.")]
    [InlineData("# Shopping\n\n- milk\n- bread\n\n1. first\n2. second\n")]
    [InlineData("# 清单\n\n1. 牛奶\n2. 面包\n3. 鸡蛋\n")]
    [InlineData("<html><body><p>1. 第一段。</p></body></html>")]
    [InlineData("{ \"report\": 1 }")]
    public void A_text_without_numbered_paragraphs_is_no_report(string text) => AssertFinds(text, NoReport);

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("ZH")]
    [InlineData("zh-Hans")]
    public void An_unknown_language_is_named_with_those_that_are_known(string language)
    {
        var result = Reading.Parse(SeedWith.Text, Seed.SeedReport.Options with { Language = language });

        Assert.Equal(
            $"(1,1): error RM0006: '{language}' is no language that reports can be read in; use one of en, zh before '.txt' in the file name, or as Language metadata of the ReportDocument item",
            Assert.Single(result.Diagnostics).ToString());
        AssertNothingRead(result.Report, language);
    }

    [Fact]
    public void Where_no_language_is_given_none_is_taken_for_granted() => Assert.StartsWith(
        "(1,1): error RM0006: '' is no language",
        Assert.Single(ReportParser.Parse(SeedWith.Text, new ReportParserOptions(), TestContext.Current.CancellationToken).Diagnostics).ToString(),
        StringComparison.Ordinal);

    private static void AssertFinds(string text, string finding)
    {
        var result = Reading.Parse(text, Seed.SeedReport.Options);

        Assert.Equal(finding, Assert.Single(result.Diagnostics).ToString());
        AssertNothingRead(result.Report, "zh");
    }

    private static void AssertNothingRead(Report report, string language) =>
        Assert.Equal(new Report { Symbol = Seed.SeedReport.Options.Symbol, Language = language }, report);
}
