using ReportModel.Drafting;

namespace ReportModel.Tests.Editions;

/// <summary>The language versions of one report, brought together and held against each other.</summary>
public class ReportEditionsTests
{
    private static readonly Report s_chinese = Read(TwoLanguages.Chinese, "zh");
    private static readonly Report s_english = Read(TwoLanguages.English, "en");

    [Theory]
    [InlineData(null, "en")]
    [InlineData("en", "en")]
    [InlineData("zh", "zh")]
    [InlineData("fr", "en")]
    public void The_wanted_language_gives_the_records_else_English(string? wanted, string language)
    {
        var report = ReportEditions.Combine([s_chinese, s_english], wanted);

        Assert.Equal(language, report.Language);
        Assert.Equal(language == "en" ? s_chinese : s_english, Assert.Single(report.Editions));
        Assert.Equal((s_chinese.Title, s_english.Title), (report.TitleIn("zh"), report.TitleIn("en")));
    }

    [Fact]
    public void Without_English_the_first_language_does()
    {
        var report = ReportEditions.Combine([s_chinese, s_chinese with { Language = "ru" }, s_chinese with { Language = "fr" }]);
        Assert.Equal(("fr", "ru", "zh"), (report.Language, report.Editions[0].Language, report.Editions[1].Language));
    }

    [Fact]
    public void English_stands_before_languages_whose_code_comes_first() =>
        Assert.Equal("en", ReportEditions.Combine([s_chinese with { Language = "ar" }, s_english]).Language);

    [Fact]
    public void Every_record_has_its_words_in_both()
    {
        var report = ReportEditions.Combine([s_chinese, s_english]);

        Assert.Equal("缔约国应考虑指定中央机关。", report.Recommendations[1].TextIn("zh"));
        Assert.Equal("States parties should consider designating central authorities.", report.Recommendations[1].TextIn("en"));
        Assert.Equal("缔约方会议在第2/2号决定中设立了一个不限成员名额工作组。", report.Paragraphs[0].TextIn("zh"));
        Assert.Equal("鼓励缔约国加强中央机关之间的国际合作；", report.Paragraphs[1].Items[0].TextIn("zh"));
        Assert.Equal("审议情况摘要", report.Sections[2].TitleIn("zh"));
        Assert.Equal("中央机关的作用", report.Sections[2].Sections[0].TitleIn("zh"));
        Assert.Equal("组织事项", report.AgendaItems[0].TitleIn("zh"));
        Assert.Equal("会议开幕", report.AgendaItems[0].SubItems[0].TitleIn("zh"));
        Assert.Equal("临时议程说明", report.Documents[0].TitleIn("zh"));
        Assert.Equal("Annotated provisional agenda", report.Documents[0].TitleIn("en"));
    }

    [Fact]
    public void A_language_that_there_is_not_has_no_words()
    {
        var report = ReportEditions.Combine([s_english]);

        Assert.Equal(s_english, report);
        Assert.Null(report.In("zh"));
        Assert.Null(report.TitleIn("zh"));
        Assert.Null(report.Recommendations[0].TextIn("zh"));
        Assert.Null(report.Recommendations[0].TextIn("EN"));
        Assert.Throws<ArgumentNullException>(() => report.Recommendations[0].TextIn(null!));
        Assert.Throws<ArgumentNullException>(() => report.In(null!));
    }

    [Fact]
    public void A_title_that_only_one_edition_gives_is_there()
    {
        var untitled = s_english with { Resolutions = [s_english.Resolutions[0] with { Title = null }] };
        var titled = s_chinese with { Resolutions = [s_chinese.Resolutions[0] with { Title = "题目" }] };

        Assert.Equal("题目", ReportEditions.Combine([untitled, titled]).Resolutions[0].TitleIn("zh"));
        Assert.Empty(ReportEditions.Combine([titled, untitled], "zh").Resolutions[0].OtherLanguages);
        var blank = s_english with { Resolutions = [s_english.Resolutions[0] with { Title = "" }] };
        Assert.Empty(ReportEditions.Combine([titled, blank], "zh").Resolutions[0].OtherLanguages);
    }

    [Fact]
    public void Of_a_number_that_stands_twice_the_second_goes_with_the_second()
    {
        var twice = Twice(s_english);
        var report = ReportEditions.Combine([twice, Twice(s_chinese)]);

        Assert.Equal(s_chinese.Paragraphs[0].Text, report.Paragraphs[0].TextIn("zh"));
        Assert.Equal("又", report.Paragraphs[1].TextIn("zh"));
        Assert.Empty(ReportEditions.Combine([twice, s_chinese]).Paragraphs[1].OtherLanguages);

        static Report Twice(Report report) => report with { Paragraphs = [report.Paragraphs[0], report.Paragraphs[0] with { Text = "又" }] };
    }

    [Fact]
    public void A_heading_without_a_number_is_the_same_only_over_the_same_paragraphs()
    {
        var english = s_english with { Sections = [Unnumbered("Summary", 1, 2)] };
        Assert.Equal("摘要", ReportEditions.Combine([english, s_chinese with { Sections = [Unnumbered("摘要", 1, 2)] }]).Sections[0].TitleIn("zh"));
        Assert.Null(ReportEditions.Combine([english, s_chinese with { Sections = [Unnumbered("导言", 1, 1)] }]).Sections[0].TitleIn("zh"));

        var conclusion = Unnumbered("结论", 1, 1) with { Id = new("CTOC/COP/WG.3/2021/4#section.u11") };
        Assert.Null(ReportEditions.Combine([s_english with { Sections = [Unnumbered("Summary", 11, 11)] }, s_chinese with { Sections = [conclusion] }]).Sections[0].TitleIn("zh"));

        // A number tells by itself: the paragraphs may be others where one is missing.
        Assert.Equal("摘要", ReportEditions.Combine([english with { Sections = [Numbered("Summary", 1, 2)] }, s_chinese with { Sections = [Numbered("摘要", 1, 1)] }]).Sections[0].TitleIn("zh"));

        static Section Numbered(string title, int first, int last) => Unnumbered(title, first, last) with { Id = new("CTOC/COP/WG.3/2021/4#section1"), Number = "1" };

        static Section Unnumbered(string title, int first, int last) =>
            new() { Id = new("CTOC/COP/WG.3/2021/4#section.u1"), Title = title, Paragraphs = new(first, last), Language = title[0] < 128 ? "en" : "zh" };
    }

    [Fact]
    public void Editions_of_two_reports_or_of_one_language_are_none_of_one()
    {
        Assert.Throws<ArgumentNullException>(() => ReportEditions.Combine(null!));
        Assert.Contains("no edition", Assert.Throws<ArgumentException>(() => ReportEditions.Combine([])).Message, StringComparison.Ordinal);
        Assert.Contains("'en'", Assert.Throws<ArgumentException>(() => ReportEditions.Combine([s_english, s_english])).Message, StringComparison.Ordinal);
        var other = s_chinese with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/4") };
        Assert.Contains("CTOC/COP/WG.3/2022/4", Assert.Throws<ArgumentException>(() => ReportEditions.Combine([s_english, other])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_that_share_half_a_symbol_are_two()
    {
        var one = s_english with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4") };
        var other = s_chinese with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/5") };
        Assert.Throws<ArgumentException>(() => ReportEditions.Combine([one, other]));
        Assert.Throws<ArgumentException>(() => ReportEditions.Combine([one, s_chinese with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4") }]));
    }

    [Fact]
    public void A_joint_symbol_may_stand_in_either_order()
    {
        var one = s_english with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4") };
        var other = s_chinese with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4") };
        Assert.Equal(other, ReportEditions.Combine([one, other]).In("zh"));
    }

    private static Report Read(string text, string language)
    {
        var result = ReportParser.Parse(text, new() { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2021/4"), Language = language }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return result.Report;
    }
}
