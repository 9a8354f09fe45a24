using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>The tables of one report in several languages.</summary>
public class TableEditionsTests
{
    [Fact]
    public void No_other_language_is_touched_before_words_are_asked_for()
    {
        var touched = 0;
        var table = With(() =>
        {
            touched++;
            return Other("另一段。");
        });

        Assert.Equal("zh", table.Language);
        Assert.Equal(0, touched);
        Assert.Equal("另一段。", Assert.Single(table.Recommendations).TextIn("en"));
        Assert.Equal("第一段。", table.Recommendations[0].TextIn("zh"));
        Assert.Equal(1, touched);
    }

    [Fact]
    public void A_record_is_always_the_same()
    {
        var table = With(() => Other("另一段。"));
        Assert.Same(table.Recommendations[0], table.Recommendations[0]);
        Assert.Same(table.Recommendations[0], table.Report.Recommendations[0]);
        Assert.Equal("en", Assert.Single(table.Report.Editions).Language);
    }

    [Fact]
    public void The_report_as_a_document_has_the_titles_of_all()
    {
        var itself = With(() => Other("另一段。")).Itself;
        Assert.Equal(("标题", "标题", "Title"), (itself.Title, itself.TitleIn("zh"), itself.TitleIn("en")));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_one_list()
    {
        var table = With(() => Other("另一段。"));
        var lists = new Recommendation[16];
        Parallel.For(0, lists.Length, i => lists[i] = table.Recommendations[0]);
        Assert.All(lists, one => Assert.Same(lists[0], one));
    }

    [Fact]
    public void A_table_wants_its_editions() =>
        Assert.Throws<ArgumentNullException>(() => new ReportTable(() => default, () => default, "", "", null!));

    private const string Line = "#7(k)|#|7|k|3";

    private static ReportTable With(Func<ReportTable> edition) => TableOf.In("zh", "标题\n甲\n乙\n第一段。", [edition], (ReportPart.Recommendations, Line));

    private static ReportTable Other(string text) => TableOf.In("en", "Title\n甲\n乙\n" + text, [], (ReportPart.Recommendations, Line));
}
