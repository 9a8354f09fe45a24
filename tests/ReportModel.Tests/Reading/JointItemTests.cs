namespace ReportModel.Tests.Reading;

/// <summary>Agenda items that bodies consider together, and the marks by which they are known.</summary>
public class JointItemTests
{
    [Theory]
    [InlineData("移交（联合项目）。", "移交", true)]
    [InlineData("移交(联合项目)；", "移交", true)]
    [InlineData("移交 （联合项目） ：", "移交", true)]
    [InlineData("移交（联合项目）问题。", "移交（联合项目）问题", false)]
    [InlineData("移交。", "移交", false)]
    [InlineData("移交*。", "移交", false)] // a footnote's mark before the full stop
    [InlineData("移交（联合项目）*。", "移交", true)]
    [InlineData("移交（联合项目）**；", "移交", true)]
    [InlineData("（联合项目）。", "（联合项目）", false)] // a mark alone marks nothing
    public void The_mark_and_the_end_are_no_part_of_the_title(string written, string title, bool isJoint)
    {
        var item = Assert.Single(SmallReport.Parse($"会议报告\n\n1. 工作组通过了议程如下：\n\n1. {written}\n\n2. 第二段。第二句。").Report.AgendaItems);

        Assert.Equal((title, isJoint), (item.Title, item.IsJoint));
    }

    [Fact]
    public void Items_and_sub_items_are_paired_by_title_and_letter()
    {
        var result = JointReport.Parse("""
            1. 两个工作组通过了议程如下：

            国际合作工作组

            1. 组织事项（联合项目）：

            (a) 会议开幕；

            (b) 通过议程（联合项目）。

            2. 移交：

            (a) 经验（联合项目）；

            (b) 做法。

            技术援助问题政府专家工作组

            1. 组织事项（联合项目）：

            (a) 会议开幕；

            (b) 通过议程。

            2. 其他。
            """);

        Assert.Equal(
            [
                "WG.3 1 joint CTOC/COP/WG.2/2030#item1", "WG.3 1(a) joint CTOC/COP/WG.2/2030#item1(a)", "WG.3 1(b) joint CTOC/COP/WG.2/2030#item1(b)",
                "WG.3 2 alone ", "WG.3 2(a) joint ", "WG.3 2(b) alone ",
                "WG.2 1 joint CTOC/COP/WG.3/2030#item1", "WG.2 1(a) joint CTOC/COP/WG.3/2030#item1(a)", "WG.2 1(b) joint CTOC/COP/WG.3/2030#item1(b)",
                "WG.2 2 alone ",
            ],
            result.Report.AgendaItems.SelectMany(item => item.SubItems.Prepend(item)).Select(Say));
        Assert.Empty(result.Diagnostics);

        static string Say(AgendaItem item) =>
            $"{item.Body.Acronym} {item.Number}{(item.Letter is null ? "" : $"({item.Letter})")} {(item.IsJoint ? "joint" : "alone")} {string.Join(' ', item.JointWith.Select(id => id.Value))}";
    }

    [Fact]
    public void A_joint_item_without_a_counterpart_is_a_finding()
    {
        var result = JointReport.Parse(JointReport.Agendas.Replace("2. 移交被判刑人。", "2. 移交被判刑人（联合项目）。", StringComparison.Ordinal));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("RM0029", finding.Id);
        Assert.Equal((9, 1), (finding.Source.Line, finding.Source.Column));
        Assert.StartsWith("'移交被判刑人'", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>Where the other agenda is not in the report, or stands under a name of no body, that is all there is to say.</summary>
    [Theory]
    [InlineData("技术援助问题政府专家工作组", "")]
    [InlineData("技术援助问题政府专家工作组", "海洋工作组")]
    public void A_joint_item_of_the_only_known_agenda_is_none(string heading, string by)
    {
        var text = JointReport.Agendas;
        var at = text.IndexOf(heading, StringComparison.Ordinal);
        var result = JointReport.Parse(by.Length == 0 ? text[..at] : text.Replace(heading, by, StringComparison.Ordinal));

        Assert.DoesNotContain(result.Diagnostics, d => d.Id == "RM0029");
    }

    /// <summary>A heading that names no body is a finding however many items stand below it; whose joint items have no counterpart is not known then.</summary>
    [Fact]
    public void Each_agenda_of_an_unknown_body_is_one_finding()
    {
        var result = JointReport.Parse("""
            1. 两个工作组通过了议程如下：

            海洋工作组

            1. 组织事项。

            2. 移交被判刑人（联合项目）。

            河流工作组

            1. 组织事项。

            2. 技术援助的其他问题。
            """);

        Assert.Equal(["RM0021", "RM0021"], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Of_two_items_with_one_title_in_one_agenda_the_first_is_paired()
    {
        var result = JointReport.Parse(JointReport.Agendas.Replace("2. 移交被判刑人。", "2. 打击跨国有组织犯罪的国际合作（联合项目）。", StringComparison.Ordinal));

        Assert.Equal(["CTOC/COP/WG.3/2030#item1"], result.Report.AgendaItems.Single(item => item is { Number: 1, Body.Acronym: "WG.2" }).JointWith.Select(id => id.Value));
    }

    /// <summary>A report has so many agendas only where they stand under names of no body.</summary>
    [Fact]
    public void Items_of_fifty_bodies_are_paired_and_no_more()
    {
        var items = Enumerable.Range(1, 51).Select(number => new AgendaItem { Body = new() { Symbol = $"A/AC.{number}" }, Title = "移交", IsJoint = true }).ToList();

        Assert.Equal(49, ReportModel.Reading.JointItems.Pair(items)[0].JointWith.Count);
    }
}
