namespace ReportModel.Tests.Seed;

public class OutlineTests
{
    /// <summary>Titles are exact: wrapped lines join without a space, spaces inside a line stay, spaces at its end go.</summary>
    [Theory]
    [InlineData("1", SectionKind.Section, "一", "导言", "1–6")]
    [InlineData("1.u1", SectionKind.Topic, null, "国际合作工作组", "1–2")]
    [InlineData("1.u2", SectionKind.Topic, null, "技术援助问题政府专家工作组", "3–6")]
    [InlineData("2", SectionKind.Section, "二", "建议", "7–10")]
    [InlineData("2.A", SectionKind.Subsection, "A", "国际合作工作组", "7")]
    [InlineData("2.B", SectionKind.Subsection, "B", "技术援助问题政府专家工作组", "8")]
    [InlineData("2.B.u1", SectionKind.Topic, null, "更新缔约国的立法记录，以筹备联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制", "")]
    [InlineData("2.B.u2", SectionKind.Topic, null, "《联合国打击跨国有组织犯罪公约》在国内法理中的适用", "")]
    [InlineData("2.B.u3", SectionKind.Topic, null, "预防和打击有组织犯罪的有效战略，包括将性别和人权纳入主流", "")]
    [InlineData("2.C", SectionKind.Subsection, "C", "关于适用《打击有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪的联合专题讨论", "9")]
    [InlineData("2.D", SectionKind.Subsection, "D", "与联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制有关的事项", "10")]
    [InlineData("3", SectionKind.Section, "三", "审议情况概要", "11–67")]
    [InlineData("3.A", SectionKind.Subsection, "A", "国际合作工作组", "12–29")]
    [InlineData("3.A.1", SectionKind.Topic, "1", "被判刑人员的移交（《打击有组织犯罪公约》第17条）", "12–29")]
    [InlineData("3.B", SectionKind.Subsection, "B", "技术援助问题政府专家工作组", "30–42")]
    [InlineData("3.B.1", SectionKind.Topic, "1", "预防和打击有组织犯罪的有效战略，包括将性别和人权纳入主流", "30–41")]
    [InlineData("3.B.2", SectionKind.Topic, "2", "最后确定并通过工作组第十二次会议（2020年7月9日和10日）提出的建议草案", "42")]
    [InlineData("3.C", SectionKind.Subsection, "C", "国际合作工作组和技术援助问题政府专家工作组的联合项目", "43–67")]
    [InlineData("3.C.1", SectionKind.Topic, "1", "适用《打击有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪（国际合作工作组议程项目3；技术援助问题政府专家工作组议程项目2）", "43–59")]
    [InlineData("3.C.2", SectionKind.Topic, "2", "与联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制有关的事项（国际合作工作组议程项目4；技术援助问题政府专家工作组议程项目5）", "60–65")]
    [InlineData("3.C.3", SectionKind.Topic, "3", "其他事项（国际合作工作组议程项目5；技术援助问题政府专家工作组议程项目6）", "66–67")]
    [InlineData("4", SectionKind.Section, "四", "会议安排", "68–87")]
    [InlineData("4.A", SectionKind.Subsection, "A", "会期", "68–71")]
    [InlineData("4.B", SectionKind.Subsection, "B", "发言情况", "72–78")]
    [InlineData("4.C", SectionKind.Subsection, "C", "通过议程和工作安排", "79–81")]
    // The two below stand above the agendas that paragraph 81 introduces, not above paragraphs.
    [InlineData("4.C.u1", SectionKind.Topic, null, "国际合作工作组", "")]
    [InlineData("4.C.u2", SectionKind.Topic, null, "技术援助问题政府专家工作组", "")]
    [InlineData("4.D", SectionKind.Subsection, "D", "出席情况", "82–85")]
    [InlineData("4.E", SectionKind.Subsection, "E", "文件", "86–87")]
    [InlineData("4.E.u1", SectionKind.Topic, null, "国际合作工作组", "86")]
    [InlineData("4.E.u2", SectionKind.Topic, null, "技术援助问题政府专家工作组", "87")]
    [InlineData("5", SectionKind.Section, "五", "通过报告", "88–89")]
    public void A_heading_has_its_kind_number_title_and_paragraphs(string path, SectionKind kind, string? number, string title, string paragraphs)
    {
        var section = SeedReport.Section(path);

        Assert.Equal(kind, section.Kind);
        Assert.Equal(number, section.Number);
        Assert.Equal(title, section.Title);
        Assert.Equal(paragraphs, section.Paragraphs?.ToString() ?? "");
    }

    [Fact]
    public void The_headings_come_in_this_order_and_no_others()
    {
        string[] expected =
        [
            "1", "1.u1", "1.u2",
            "2", "2.A", "2.B", "2.B.u1", "2.B.u2", "2.B.u3", "2.C", "2.D",
            "3", "3.A", "3.A.1", "3.B", "3.B.1", "3.B.2", "3.C", "3.C.1", "3.C.2", "3.C.3",
            "4", "4.A", "4.B", "4.C", "4.C.u1", "4.C.u2", "4.D", "4.E", "4.E.u1", "4.E.u2",
            "5",
        ];

        Assert.Equal(expected, SeedReport.AllSections.Select(s => Say.Path(s.Id)));
    }

    [Fact]
    public void There_are_five_sections() =>
        Assert.Equal(["导言", "建议", "审议情况概要", "会议安排", "通过报告"], SeedReport.Report.Sections.Select(s => s.Title));

    [Fact]
    public void A_heading_stands_inside_the_heading_whose_id_its_own_extends()
    {
        Assert.NotEmpty(SeedReport.AllSections);
        Assert.All(SeedReport.AllSections, outer =>
            Assert.All(outer.Sections, inner => Assert.StartsWith(outer.Id.Value + ".", inner.Id.Value, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1", 7)]
    [InlineData("1.u1", 11)]
    [InlineData("2.B.u1", 173)]
    [InlineData("2.B.u2", 218)]
    [InlineData("3.A.1", 459)]
    [InlineData("3.C.3", 1012)]
    [InlineData("4.C.u2", 1192)]
    [InlineData("5", 1343)]
    public void A_heading_knows_its_line(string path, int line) => Assert.Equal(line, SeedReport.Section(path).Source.Line);
}
