namespace ReportModel.Tests.Languages;

/// <summary>Conventions of a user's own that say nothing yet of numerals and dates.</summary>
public class NewConventionsTests
{
    [Fact]
    public void No_day_hour_or_numeral_is_read()
    {
        var conventions = new DraftingConventions { Language = "en" };

        Assert.False(conventions.Calendar.TryReadDays("2022 年 5 月 23 日", 2022, out var from, out var to, out var length));
        Assert.Equal((default, default, 0), (from, to, length));
        Assert.False(conventions.Calendar.TryReadHours("上午 11 时至下午 1 时", out var hours, out length));
        Assert.Equal((default, 0), (hours, length));
        Assert.False(conventions.Numerals.TryRead("一", out var value, out length));
        Assert.Equal((0, 0), (value, length));
    }

    [Fact]
    public void The_marks_are_those_of_Latin_script()
    {
        var (conventions, english) = (new DraftingConventions(), ReportModel.English.Conventions);

        Assert.Empty(conventions.Language);
        Assert.Equal((english.ListOpeners, english.ListSeparators), (conventions.ListOpeners, conventions.ListSeparators));
        Assert.Equal(",;.:", conventions.Operatives.ClauseEnds);
        Assert.Equal("()“”", conventions.Operatives.Brackets);
    }

    [Fact]
    public void The_layout_is_the_one_that_is_given()
    {
        var options = new ReportParserOptions
        {
            Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"),
            Conventions = new DraftingConventions { Language = "en" },
            Layout = new() { FurniturePrefixes = ["ftp://"] },
        };

        var report = ReportParser.Parse("Report\n\n1. The meeting\nftp://rivers\nwas opened.\n", options, TestContext.Current.CancellationToken).Report;
        Assert.Equal("The meeting was opened.", Assert.Single(report.Paragraphs).Text);
    }

    [Theory]
    [InlineData("Report on the meeting")]
    [InlineData("Report on the meeting*")]
    [InlineData("*Report on the meeting")]
    [InlineData("* Report on the meeting")]
    public void Paragraphs_and_headings_are_read_by_their_numbers(string title)
    {
        var result = ReportParser.Parse(
            title + "\n\nA. Opening\n\n1. The meeting was opened.\n\n2. It was closed.\n",
            new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"), Conventions = new DraftingConventions { Language = "en" } },
            TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("en", result.Report.Language);
        Assert.Equal("Report on the meeting", result.Report.Title);
        Assert.Equal("1–2", Assert.Single(result.Report.Sections).Paragraphs.ToString());
    }
}
