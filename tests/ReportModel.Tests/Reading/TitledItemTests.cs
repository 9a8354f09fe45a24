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

    [Theory]
    [InlineData(500, "CTOC/COP/WG.3/2030#item500")]
    [InlineData(501, "")]
    public void Of_very_many_titles_the_first_are_compared(int titles, string item)
    {
        static string Title(int number) => new((char)('\u4E00' + (8 * number)), 12);
        var agenda = string.Join("\n\n", Enumerable.Range(1, titles).Select(number => FormattableString.Invariant($"{number}. {Title(number)}。")));
        var text = $"会议报告\n\n1. 工作组通过了议程如下：\n\n{agenda}\n\n2. 在题为“{Title(titles)[1..]}二”的议程项目下，下列缔约国的代表作了发言：中国。\n";

        Assert.Equal(item, string.Join(' ', Assert.Single(SmallReport.Parse(text).Report.Statements).AgendaItems));
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
    [InlineData("", 3)]
    [InlineData(JointReport.Agendas, 3)]
    [InlineData(JointReport.Agendas, 0)]
    public void A_heading_that_names_an_item_of_no_agenda_is_a_finding(string agendas, int number)
    {
        var result = JointReport.Parse(agendas + $"一. 审议（国际合作工作组议程项目 {number}）\n\n" + (agendas.Length == 0 ? "1" : "2") + ". 第一段。\n");

        Assert.Equal("RM0024", Assert.Single(result.Diagnostics).Id);
    }

    /// <summary>Items stand in the last brackets that name any, wherever these stand; outside of brackets a heading names none.</summary>
    [Theory]
    [InlineData("（国际合作工作组议程项目2）移交", "WG.3 2")]
    [InlineData("审议（国际合作工作组议程项目1和2）", "WG.3 1, WG.3 2, WG.2 1")]
    [InlineData("审议（国际合作工作组议程项目2；；技术援助问题政府专家工作组议程项目1；技术援助问题政府专家工作组议程项目2）", "WG.3 2, WG.2 1, WG.2 2")]
    [InlineData("国际合作工作组议程项目9的背景", "")]
    [InlineData("国际合作工作组议程项目9的背景（续）", "")]
    public void Brackets_name_items(string heading, string items)
    {
        var result = JointReport.Parse(JointReport.Agendas + $"一. {heading}\n\n2. 第一段。\n");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(items, string.Join(", ", result.Report.AgendaItems.Where(item => item.Discussion is not null).Select(item => $"{item.Body.Acronym} {item.Number}")));
    }

    /// <summary>Of two bodies one is to be named.</summary>
    [Fact]
    public void Brackets_that_do_not_say_whose_item_they_name_are_quoted()
    {
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse(JointReport.Symbol), Language = "en" };
        var result = ReportParser.Parse("Report of the meeting\n\nI. Rivers\n(Agenda item 2)\n1. The experts met.\n", options, TestContext.Current.CancellationToken);

        Assert.Contains("'Agenda item 2'", Assert.Single(result.Diagnostics, d => d.Id == "RM0021").Message, StringComparison.Ordinal);
    }

    /// <summary>Below a heading with the name of a body, a title is that of its item.</summary>
    [Fact]
    public void A_title_below_the_name_of_a_body_is_that_of_its_item()
    {
        var result = JointReport.Parse("""
            1. 两个工作组通过了议程如下：

            国际合作工作组

            1. 移交被判刑人。

            2. 其他事项。

            技术援助问题政府专家工作组

            1. 技术援助的经验。

            2. 其他事项。

            一. 国际合作工作组

            A. 其他事项

            2. 第一段。

            """);

        Assert.Equal(["WG.3 2"], result.Report.AgendaItems.Where(item => item.Discussion is not null).Select(item => $"{item.Body.Acronym} {item.Number}"));
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
