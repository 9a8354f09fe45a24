using CsCheck;
using ReportModel.Drafting;
using ReportModel.Tests.BadInput;

namespace ReportModel.Tests.Drafted;

/// <summary>Reports that were drafted from known facts are read as exactly these facts, and nothing is found wrong with them.</summary>
public class DraftedReportTests
{
    [Fact]
    public void Any_drafted_report_is_read_as_what_was_drafted() => Gen.Int.Sample(number => AssertRead(Draft.Report(number, DraftSize.Small)), iter: 300);

    [Fact]
    public void Reports_as_long_as_the_seed_are_read_as_what_was_drafted() => Gen.Int.Sample(number => AssertRead(Draft.Report(number, DraftSize.AsSeed)), iter: 10);

    [Fact]
    public void A_text_that_says_something_else_is_not_read_as_what_was_drafted() => Gen.Int.Sample(
        number =>
        {
            var drafted = Draft.Report(number, DraftSize.Small);
            var other = drafted with { Text = drafted.Text.Replace("一. 导言", "一. 引言", StringComparison.Ordinal) };

            Assert.NotEqual(drafted.Text, other.Text);
            Assert.NotEqual(drafted.Expected, Read(other).Report);
        },
        iter: 20);

    [Fact]
    public void The_same_number_gives_the_same_text() => Gen.Int.Sample(
        number => Draft.Report(number, DraftSize.Small).Text == Draft.Report(number, DraftSize.Small).Text, iter: 20);

    /// <summary>The sizes are those of the seed, within a third.</summary>
    [Fact]
    public void Reports_as_long_as_the_seed_are_so()
    {
        var median = Draft.Series(15, DraftSize.AsSeed).Select(drafted => drafted.Text.Length).Order().ElementAt(7);

        Assert.InRange(median, Repository.SeedText.Length * 2 / 3, Repository.SeedText.Length * 4 / 3);
    }

    [Fact]
    public void Reports_of_a_series_share_no_symbol_and_no_body_of_a_year()
    {
        var drafted = Draft.Series(Draft.MostInSeries, DraftSize.Small).Select(report => report.Expected).ToList();

        Assert.Distinct(drafted.Select(report => report.Symbol));
        Assert.Distinct(drafted.SelectMany(report => report.Bodies.Select(body => (body.Symbol, report.Symbol.Year))));
    }

    private static void AssertRead(DraftedReport drafted)
    {
        var result = Read(drafted);
        Assert.Empty(result.Diagnostics);

        // First what a person can compare, then every property of every record.
        var (expected, actual) = (Facts.Of(drafted.Expected), Facts.Of(result.Report));
        Assert.Empty(Facts.Missing(expected, actual));
        Assert.Empty(Facts.Missing(actual, expected));
        Assert.Equal(drafted.Expected, result.Report);
    }

    private static ParseResult Read(DraftedReport drafted) =>
        ReportParser.Parse(drafted.Text, new ReportParserOptions { Symbol = drafted.Expected.Symbol, Language = "zh" });
}
