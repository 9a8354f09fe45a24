namespace ReportModel.Tests.Reading;

/// <summary>Lists of States and organizations that the seed does not have.</summary>
public class NameListTests
{
    [Theory]
    [InlineData("特立尼达和多巴哥、波斯尼亚和黑塞哥维那和安提瓜和巴布达", "TTO BIH ATG")]
    [InlineData("中国和委内瑞拉玻利瓦尔共和国", "CHN VEN")]
    [InlineData("圣文森特和格林纳丁斯以及圣多美和普林西比", "VCT STP")]
    [InlineData("美国、美利坚合众国", "USA USA")]
    [InlineData("中国、以及日本", "CHN JPN")]
    [InlineData("中国；和日本；", "CHN JPN")]
    [InlineData("中国、、日本", "CHN JPN")]
    public void Names_with_conjunctions_stay_whole(string list, string codes)
    {
        var result = Attending(list);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(codes, string.Join(' ', result.Report.Attendance.Select(a => a.State!.Iso3)));
    }

    [Fact]
    public void What_is_no_State_is_a_finding_at_its_place_and_the_others_are_read()
    {
        var result = Attending("中国、亚特兰蒂斯和日本");

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("RM0020", finding.Id);
        Assert.Contains("'亚特兰蒂斯'", finding.Message, StringComparison.Ordinal);
        Assert.Equal((3, 25, 30), (finding.Source.Line, finding.Source.Column, finding.Source.EndColumn));
        Assert.Equal("CHN JPN", string.Join(' ', result.Report.Attendance.Select(a => a.State!.Iso3)));
    }

    /// <summary>An unknown name goes up to the next conjunction, not further.</summary>
    [Fact]
    public void Each_unknown_name_is_a_finding()
    {
        var result = Attending("亚特兰蒂斯和利莫里亚和日本");

        Assert.Equal([(3, 22, 27), (3, 28, 32)], result.Diagnostics.Select(d => (d.Source.Line, d.Source.Column, d.Source.EndColumn)));
        Assert.Equal("JPN", Assert.Single(result.Report.Attendance).State!.Iso3);
    }

    [Fact]
    public void An_organization_whose_name_has_a_separator_stays_whole()
    {
        var report = SmallReport.Parse("会议报告\n\n1. 下列政府间组织派观察员出席了会议：打击毒品、前体和武器中心、非洲联盟。\n").Report;

        Assert.Equal(["打击毒品、前体和武器中心", "非洲联盟"], report.Attendance.Select(a => a.Name));
    }

    [Theory]
    [InlineData("毒品问题中心、、非洲联盟")]
    [InlineData("毒品问题中心、非洲联盟、")]
    [InlineData("、毒品问题中心、非洲联盟")]
    public void Separators_without_a_name_between_them_name_nobody(string list) => Assert.Equal(
        ["毒品问题中心", "非洲联盟"],
        SmallReport.Parse($"会议报告\n\n1. 下列政府间组织派观察员出席了会议：{list}。\n").Report.Attendance.Select(a => a.Name));

    [Fact]
    public void The_last_name_counts_also_before_a_separator() => Assert.Equal(
        ["非洲联盟", "红十字"],
        SmallReport.Parse("会议报告\n\n1. 下列政府间组织派观察员出席了会议：非洲联盟、红十字、。\n").Report.Attendance.Select(a => a.Name));

    [Fact]
    public void A_word_for_an_organization_alone_is_the_name_of_one() => Assert.Equal(
        ["委员会", "非洲联盟"],
        SmallReport.Parse("会议报告\n\n1. 下列政府间组织派观察员出席了会议：委员会、非洲联盟。\n").Report.Attendance.Select(a => a.Name));

    [Theory]
    [InlineData("国际刑事警察组织（国际刑警组织）", "INTERPOL")]
    [InlineData("国际刑事警察组织 (ICPO)", "INTERPOL")]
    [InlineData("（国际刑警组织）", null)]
    [InlineData("国际刑事警察组织（国际刑警组织）秘书处", null)]
    public void An_organization_is_known_without_the_second_name_in_brackets(string name, string? acronym)
    {
        var attendance = Assert.Single(SmallReport.Parse($"会议报告\n\n1. 下列政府间组织派观察员出席了会议：{name}。\n").Report.Attendance);

        Assert.Equal((name, acronym), (attendance.Name, attendance.Organization!.Acronym));
    }

    /// <summary>Acronyms are known although they end like no organization.</summary>
    [Fact]
    public void An_organization_of_the_catalogue_ends_where_its_name_does() => Assert.Equal(
        ["UNODC", "INTERPOL", "非洲联盟"],
        SmallReport.Parse("会议报告\n\n1. 下列政府间组织派观察员出席了会议：UNODC、INTERPOL、非洲联盟。\n").Report.Attendance.Select(a => a.Name));

    /// <summary>A misspelt name with a conjunction in it is one name, and is told what it may be.</summary>
    [Theory]
    [InlineData("中国、特立尼达和多巴戈", "'特立尼达和多巴戈' is no name of a State in language 'zh' (did you mean '特立尼达和多巴哥'?)")]
    [InlineData("特立尼达和多巴戈、中国", "'特立尼达和多巴戈' is no name of a State in language 'zh' (did you mean '特立尼达和多巴哥'?)")]
    [InlineData("中国、亚特兰蒂斯", "'亚特兰蒂斯' is no name of a State in language 'zh'")]
    [InlineData("亚特兰蒂斯、中国", "'亚特兰蒂斯' is no name of a State in language 'zh'")]
    public void A_misspelt_name_is_one_finding(string list, string message)
    {
        var result = Attending(list);

        Assert.StartsWith(message + "; ", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal("CHN", Assert.Single(result.Report.Attendance).State!.Iso3);
    }

    /// <summary>In a long list without separators names stand between white space: one that ends with another is not that other.</summary>
    [Theory]
    [InlineData("新法国")]
    [InlineData("和新法国")]
    public void In_a_list_without_separators_a_name_is_whole(string last)
    {
        var result = Attending(string.Concat(Enumerable.Repeat("中国 日本 ", 14)) + last);

        Assert.Contains("新法国' is no name of a State", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(["CHN", "JPN"], result.Report.States.Select(state => state.Iso3));
    }

    private static ParseResult Attending(string list) =>
        SmallReport.Parse($"会议报告\n\n1. 《公约》下列缔约国派代表出席了会议：{list}。\n");
}
