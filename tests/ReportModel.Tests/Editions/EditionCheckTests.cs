using ReportModel.Drafting;

namespace ReportModel.Tests.Editions;

/// <summary>What one edition of a report has and another lacks.</summary>
public class EditionCheckTests
{
    private static readonly Report s_english = Read(TwoLanguages.English, "en");

    [Fact]
    public void Two_editions_that_agree_have_no_finding()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh");
        Assert.Empty(ReportEditions.Compare(chinese, s_english));
        Assert.Empty(ReportEditions.Compare(s_english, chinese));
    }

    /// <summary>Each with the lines taken from the Chinese text; what is said there, and in the English one.</summary>
    [Theory]
    [InlineData("(a) 鼓励缔约国加强中央机关之间的国际合作；", "(9,1) Missing near here: item 2(a), on line 11 of the same report in 'en'", "(11,1) Missing from the same report in 'zh', near line 9 there: item 2(a)")]
    [InlineData("(b) 缔约国应考虑指定中央机关。", "(11,1) Missing near here: item 2(b), on line 13 of the same report in 'en'", "(13,1) Missing from the same report in 'zh', near line 11 there: item 2(b)")]
    [InlineData("(b) 通过议程和工作安排。", "(29,1) Missing near here: agenda item WG.3, item 1 (b), on line 31 of the same report in 'en'", "(31,1) Missing from the same report in 'zh', near line 29 there: agenda item WG.3, item 1 (b)")]
    [InlineData("(b) 秘书处编写的关于中央机关作用的背景文件（CTOC/COP/WG.3/2021/2）。", null, "(41,1) Missing from the same report in 'zh', near line 39 there: document CTOC/COP/WG.3/2021/2")]
    public void What_is_lost_is_said_at_both_places(string line, string? inChinese, string inEnglish)
    {
        var chinese = Read(TwoLanguages.Chinese.Replace(line + "\n", "", StringComparison.Ordinal), "zh");

        Assert.Contains(inEnglish, Findings(s_english, chinese));
        if (inChinese is not null)
        {
            Assert.Contains(inChinese, Findings(chinese, s_english));
        }
    }

    [Fact]
    public void What_stands_in_something_lost_is_no_finding_of_its_own()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh");
        chinese = chinese with { Paragraphs = [.. chinese.Paragraphs.Where(p => p.Number != 2)], Recommendations = [] };

        Assert.Equal(["(9,1) Missing from the same report in 'zh', near line 5 there: paragraph 2"], Findings(s_english, chinese));
        Assert.Equal(["(5,1) Missing near here: paragraph 2, on line 9 of the same report in 'en'"], Findings(chinese, s_english));
    }

    [Fact]
    public void Of_a_number_that_stands_twice_the_first_says_where_something_is_missing()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh");
        var twice = chinese with { Paragraphs = [chinese.Paragraphs[0], chinese.Paragraphs[1], chinese.Paragraphs[1] with { Source = new(99, 1, 99, 2, 1) }, chinese.Paragraphs[3], chinese.Paragraphs[4]] };
        Assert.Equal(["(19,1) Missing from the same report in 'zh', near line 9 there: paragraph 3"], Findings(s_english, twice));
    }

    [Fact]
    public void Findings_on_one_line_stand_in_their_order()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh") with { Documents = [] };
        var onOneLine = s_english with { Documents = [s_english.Documents[1] with { Source = new(41, 9, 41, 10, 1) }, s_english.Documents[0] with { Source = new(41, 3, 41, 4, 1) }] };
        Assert.Equal(
        [
            "(41,3) Missing from the same report in 'zh': document CTOC/COP/WG.3/2021/1",
            "(41,9) Missing from the same report in 'zh': document CTOC/COP/WG.3/2021/2",
        ], Findings(onOneLine, chinese));
    }

    [Fact]
    public void Neighbours_are_one_finding()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh");
        chinese = chinese with { Paragraphs = [chinese.Paragraphs[1]] };

        Assert.Equal(
        [
            "(5,1) Missing from the same report in 'zh': paragraph 1",
            "(19,1) Missing from the same report in 'zh', near line 9 there: paragraphs 3 to 5",
        ], Findings(s_english, chinese));
        Assert.Equal(["(1,1) Missing near here: paragraph 1, on line 5 of the same report in 'en'", "(9,1) Missing near here: paragraphs 3 to 5, on line 19 of the same report in 'en'"], Findings(chinese, s_english));
    }

    [Fact]
    public void An_item_that_is_a_recommendation_in_one_alone_is_said()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh") with { Recommendations = [] };
        Assert.Equal(["(11,1) Missing from the same report in 'zh', near line 9 there: recommendations 2(a) to 2(b)"], Findings(s_english, chinese));
    }

    [Fact]
    public void Items_of_a_paragraph_that_has_none_elsewhere_stand_near_it()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh");
        chinese = chinese with { Recommendations = [], Paragraphs = [.. chinese.Paragraphs.Select(p => p with { Items = [] })] };
        Assert.Equal(["(11,1) Missing from the same report in 'zh', near line 9 there: items 2(a) to 2(b)", "(39,1) Missing from the same report in 'zh', near line 37 there: items 5(a) to 5(b)"], Findings(s_english, chinese));
    }

    [Fact]
    public void A_numbered_heading_and_a_citation_are_compared_and_a_heading_without_number_is_not()
    {
        var chinese = Read(TwoLanguages.Chinese, "zh");
        chinese = chinese with { Resolutions = [], Sections = [.. chinese.Sections.Select(s => s with { Sections = [] })] };
        Assert.Equal(
        [
            "(5,11) Missing from the same report in 'zh': citation of COP decision 2/2",
            "(17,1) Missing from the same report in 'zh', near line 15 there: heading A (section3.A)",
            "(23,1) Missing from the same report in 'zh', near line 21 there: headings A (section4.A) to B (section4.B)",
        ], Findings(s_english, chinese));
        Assert.DoesNotContain(Findings(s_english with { Sections = [new() { Title = "Summary" }] }, chinese with { Sections = [] }), f => f.Contains("heading", StringComparison.Ordinal));
    }

    private static string[] Findings(Report report, Report other) =>
        [.. ReportEditions.Compare(report, other).Select(f => $"{f.Source} {f.Message[..f.Message.LastIndexOf(';')]}")];

    private static Report Read(string text, string language) => ReportParser.Parse(
        text, new() { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2021/4"), Language = language }, TestContext.Current.CancellationToken).Report;
}
