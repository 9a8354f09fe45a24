namespace ReportModel.Tests.Reading;

/// <summary>Agenda items that a text means by title, by number, or by the heading above it.</summary>
public class TitledItemTests
{
    private const string Near = """
        会议报告

        1. 工作组通过了议程如下：

        1. 打击跨国有组织犯罪的国际合作甲。

        2. 打击跨国有组织犯罪的国际合作乙。

        3. 打击网络犯罪的技术援助和能力建设。

        2. 在题为“{0}”的议程项目下，下列缔约国的代表作了发言：中国。
        """;

    [Theory]
    [InlineData("打击跨国有组织犯罪的国际合作乙", "2")]
    [InlineData("打击 网络犯罪的 技术援助和能力建设", "3")]
    [InlineData("打击网络犯罪的技术援助及能力建设", "3")]
    public void A_title_is_known_also_with_a_slip(string title, string number)
    {
        var result = SmallReport.Parse(Near.Replace("{0}", title, StringComparison.Ordinal));

        Assert.Empty(result.Diagnostics);
        Assert.Equal($"CTOC/COP/WG.3/2030#item{number}", Assert.Single(Assert.Single(result.Report.Statements).AgendaItems).Value);
    }

    [Fact]
    public void A_title_that_is_as_near_to_two_is_that_of_neither()
    {
        var result = SmallReport.Parse(Near.Replace("{0}", "打击跨国有组织犯罪的国际合作丙", StringComparison.Ordinal));

        Assert.Equal("RM0024", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(Assert.Single(result.Report.Statements).AgendaItems);
    }

    /// <summary>A report without an agenda has no item, and one of two bodies has as many as each of them adopted.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(JointReport.Agendas)]
    public void A_heading_that_names_an_item_of_no_agenda_is_a_finding(string agendas)
    {
        var result = JointReport.Parse(agendas + "一. 审议（国际合作工作组议程项目 3）\n\n" + (agendas.Length == 0 ? "1" : "2") + ". 第一段。\n");

        Assert.Equal("RM0024", Assert.Single(result.Diagnostics).Id);
    }

    /// <summary>Where headings in headings name items, the paragraph belongs to the outermost.</summary>
    [Fact]
    public void A_paragraph_under_several_headings_is_discussion_of_the_outermost_item()
    {
        var result = JointReport.Parse(JointReport.Agendas + """
            一. 审议（国际合作工作组议程项目2）

            A. 技术援助（技术援助问题政府专家工作组议程项目2）

            2. 讨论由以下专家主讲：Anna Smith（荷兰）。

            3. 讨论由以下专家主讲：Juan Cruz（智利）。

            移交（国际合作工作组议程项目1）

            4. 讨论由以下专家主讲：Lin Wei（中国）。
            """);

        Assert.Empty(result.Diagnostics);
        Assert.All(result.Report.Panellists, p => Assert.Equal("CTOC/COP/WG.3/2030#item2", Assert.Single(p.AgendaItems).Value));
        Assert.Equal(
            ["WG.3 1: 4", "WG.3 2: 2–4", "WG.2 1: ", "WG.2 2: 2–4"],
            result.Report.AgendaItems.Select(item => $"{item.Body.Acronym} {item.Number}: {item.Discussion}"));
    }
}
