namespace ReportModel.Tests.Seed;

public class AgendaTests
{
    private const string Environment = "适用《打击有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪";
    private const string Review = "与联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制有关的事项";

    /// <summary>Item, title, joint items, paragraphs of its discussion. Titles are exact, without the mark of a joint item and the punctuation at the end.</summary>
    [Theory]
    [InlineData("WG.3 1", "组织事项", "WG.2 1", "")]
    [InlineData("WG.3 1(a)", "会议开幕", "WG.2 1(a)", "")]
    [InlineData("WG.3 1(b)", "通过议程和工作安排", "WG.2 1(b)", "79–81")]
    [InlineData("WG.3 2", "被判刑人员的移交（《打击有组织犯罪公约》第 17 条）", "", "12–29")]
    [InlineData("WG.3 3", Environment, "WG.2 2", "43–59")]
    [InlineData("WG.3 4", Review, "WG.2 5", "60–65")]
    [InlineData("WG.3 5", "其他事项", "WG.2 6", "66–67")]
    [InlineData("WG.3 6", "通过联合报告", "WG.2 7", "88–89")]
    [InlineData("WG.2 1", "组织事项", "WG.3 1", "")]
    [InlineData("WG.2 1(a)", "会议开幕", "WG.3 1(a)", "")]
    [InlineData("WG.2 1(b)", "通过议程和工作安排", "WG.3 1(b)", "79–81")]
    [InlineData("WG.2 2", Environment, "WG.3 3", "43–59")]
    [InlineData("WG.2 3", "预防和打击有组织犯罪的有效战略，包括将性别和人权纳入主流", "", "30–41")]
    [InlineData("WG.2 4", "最后确定并通过工作组第十二次会议（2020 年 7 月 9 日和 10 日）提出的建议草案", "", "42")]
    [InlineData("WG.2 5", Review, "WG.3 4", "60–65")]
    [InlineData("WG.2 6", "其他事项", "WG.3 5", "66–67")]
    [InlineData("WG.2 7", "通过联合报告", "WG.3 6", "88–89")]
    public void An_item_has_its_title_its_pair_and_its_discussion(string item, string title, string jointWith, string discussion)
    {
        var agendaItem = SeedReport.AgendaItem(item);

        Assert.Equal(title, agendaItem.Title);
        Assert.Equal(jointWith, Say.Items(agendaItem.JointWith));
        Assert.Equal(jointWith.Length > 0, agendaItem.IsJoint);
        Assert.Equal(discussion, agendaItem.Discussion?.ToString() ?? "");
    }

    [Fact]
    public void The_items_come_in_the_order_of_the_document_that_of_WG_3_first()
    {
        string[] expected =
        [
            "WG.3 1", "WG.3 1(a)", "WG.3 1(b)", "WG.3 2", "WG.3 3", "WG.3 4", "WG.3 5", "WG.3 6",
            "WG.2 1", "WG.2 1(a)", "WG.2 1(b)", "WG.2 2", "WG.2 3", "WG.2 4", "WG.2 5", "WG.2 6", "WG.2 7",
        ];

        Assert.Equal(expected, SeedReport.AllAgendaItems.Select(Say.Item));
    }

    [Theory]
    [InlineData("WG.3 1", "CTOC/COP/WG.3/2022#item1")]
    [InlineData("WG.3 1(b)", "CTOC/COP/WG.3/2022#item1(b)")]
    [InlineData("WG.3 2", "CTOC/COP/WG.3/2022#item2")]
    [InlineData("WG.2 7", "CTOC/COP/WG.2/2022#item7")]
    public void An_item_is_named_by_its_body_the_year_and_its_number(string item, string id) =>
        Assert.Equal(id, SeedReport.AgendaItem(item).Id.Value);

    /// <summary>
    /// Number and day. Paragraph 79 says that the proposed organization of work, item 1 (b), was discussed at the first
    /// meeting; paragraph 88 gives the day on which the report was adopted but no meeting. Paragraph 30 gives no year.
    /// </summary>
    [Theory]
    [InlineData("WG.3 1")]
    [InlineData("WG.3 1(a)")]
    [InlineData("WG.3 1(b)", "1 on 2022-05-23")]
    [InlineData("WG.3 2", "1 on 2022-05-23", "2 on 2022-05-23")]
    [InlineData("WG.3 3", "3 on 2022-05-24", "4 on 2022-05-24")]
    [InlineData("WG.3 4")]
    [InlineData("WG.3 5")]
    [InlineData("WG.3 6")]
    [InlineData("WG.2 1")]
    [InlineData("WG.2 1(a)")]
    [InlineData("WG.2 1(b)", "1 on 2022-05-23")]
    [InlineData("WG.2 2", "3 on 2022-05-24", "4 on 2022-05-24")]
    [InlineData("WG.2 3", "5 on 2022-05-25", "6 on 2022-05-25")]
    [InlineData("WG.2 4")]
    [InlineData("WG.2 5")]
    [InlineData("WG.2 6")]
    [InlineData("WG.2 7")]
    public void An_item_was_considered_at_these_meetings(string item, params string[] sittings) =>
        Assert.Equal(sittings, SeedReport.AgendaItem(item).Sittings.Select(Say.Sitting));

    [Theory]
    [InlineData("WG.3 2", 12, "Raluca Simion, 罗马尼亚, ROU", "Lisa Gezelius, 瑞典, SWE", "Abdelalil Khamuss, 摩洛哥, MAR", "Christopher Smith, 美利坚合众国, USA")]
    [InlineData("WG.2 3", 30, "Paul Thornton, 大不列颠及北爱尔兰联合王国, GBR", "Aka Agnimel, 科特迪瓦, CIV", "Kawtar Lachab, 摩洛哥, MAR", "Cecilia Farfán Méndez, 墨西哥, MEX", "Marisa Dowswell, 加拿大, CAN")]
    [InlineData("WG.3 3", 46, "Frances Craigie, 南非, ZAF", "Mouhcine Ramdani, 摩洛哥, MAR", "John Thompson, 美国, USA")]
    [InlineData("WG.2 2", 46, "Frances Craigie, 南非, ZAF", "Mouhcine Ramdani, 摩洛哥, MAR", "John Thompson, 美国, USA")]
    public void Panellists_led_the_discussion_of_an_item(string item, int paragraph, params string[] panellists)
    {
        var actual = SeedReport.AgendaItem(item).Panellists;

        Assert.Equal(panellists, actual.Select(Say.Panellist));
        Assert.All(actual, p => Assert.Equal(paragraph, p.Paragraph));
    }

    [Theory]
    [InlineData(12, 4, "WG.3 2")]
    [InlineData(30, 5, "WG.2 3")]
    [InlineData(46, 3, "WG.3 3, WG.2 2")]
    public void The_panellists_of_a_paragraph_belong_to_the_item_of_each_body(int paragraph, int count, string items)
    {
        var panellists = SeedReport.Report.Panellists.Where(p => p.Paragraph == paragraph).ToList();

        Assert.Equal(count, panellists.Count);
        Assert.All(panellists, p => Assert.Equal(items, Say.Items(p.AgendaItems)));
    }

    [Fact]
    public void There_are_twelve_panellists_in_all_and_none_under_other_items()
    {
        string[] items = ["WG.3 2", "WG.3 3", "WG.2 2", "WG.2 3"];

        Assert.Equal(12, SeedReport.Report.Panellists.Count);
        Assert.Equal(items, SeedReport.AllAgendaItems.Where(i => !i.Panellists.IsEmpty).Select(Say.Item));
    }
}
