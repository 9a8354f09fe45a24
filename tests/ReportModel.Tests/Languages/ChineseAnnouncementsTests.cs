using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages;

/// <summary>The phrases by which Chinese reports announce facts; each in all its wordings.</summary>
public class ChineseAnnouncementsTests
{
    private const string Agenda = "1. 工作组通过了议程如下：\n\n1. 组织事项。\n\n2. 移交被判刑人。\n\n2. ";

    [Theory]
    [InlineData("通过了以下建议")]
    [InlineData("通过了下列建议")]
    [InlineData("通过以下建议")]
    [InlineData("通过下列建议")]
    public void Recommendations(string words) =>
        Assert.Equal("WG.3", Assert.Single(Assert.Single(Parse($"1. 国际合作工作组{words}：\n\n(a) 鼓励各国合作。").Recommendations).AdoptedBy).Acronym);

    [Theory]
    [InlineData("通过了议程如下：")]
    [InlineData("通过了经修正的议程如下：")]
    [InlineData("通过了如下议程：")]
    [InlineData("通过了下列议程：")]
    [InlineData("通过了会议的以下议程：")]
    public void An_agenda(string words) =>
        Assert.Equal(["组织事项", "移交"], Parse($"1. 工作组{words}\n\n1. 组织事项。\n\n2. 移交。").AgendaItems.Select(item => item.Title));

    [Theory]
    [InlineData("在题为“移交被判刑人”的议程项目下")]
    [InlineData("在题为“移交被判刑人”的联合议程项目下")]
    [InlineData("在关于移交被判刑人的联合议程项目下")]
    [InlineData("在关于移交被判刑人的议程项目下")]
    [InlineData("在议程项目 2 下")]
    [InlineData("在国际合作工作组议程项目 2 下")]
    [InlineData("在国际合作工作组的议程项目 2 下")]
    public void The_item_under_which_a_statement_was_made(string words)
    {
        var statement = Assert.Single(Parse($"{Agenda}{words}，下列缔约国的代表作了发言：中国。").Statements);

        Assert.Equal("CTOC/COP/WG.3/2030#item2", Assert.Single(statement.AgendaItems).Value);
    }

    [Theory]
    [InlineData("《公约》下列缔约国的代表作了发言：中国。", SpeakerCapacity.StateParty, "中国", "作了发言")]
    [InlineData("《公约》以下缔约国的代表作了发言：中国。", SpeakerCapacity.StateParty, "中国", "作了发言")]
    [InlineData("区域经济一体化组织欧洲联盟的代表作了发言。", SpeakerCapacity.RegionalEconomicIntegrationOrganization, "欧洲联盟", "作了发言")]
    [InlineData("区域经济一体化组织欧洲联盟的代表也发了言。", SpeakerCapacity.RegionalEconomicIntegrationOrganization, "欧洲联盟", "发了言")]
    [InlineData("日本的观察员作了发言。", SpeakerCapacity.Observer, "日本", "作了发言")]
    [InlineData("日本的观察员也作了发言。", SpeakerCapacity.Observer, "日本", "作了发言")]
    [InlineData("秘书处的一名代表作了介绍。", SpeakerCapacity.Secretariat, "秘书处", "作了介绍")]
    [InlineData("秘书处代表为此作了专题介绍。", SpeakerCapacity.Secretariat, "秘书处", "作了专题介绍")]
    public void Who_spoke(string sentence, SpeakerCapacity capacity, string name, string words)
    {
        var statement = Assert.Single(Parse($"{Agenda}在议程项目 2 下开展了讨论。{sentence}").Statements);

        Assert.Equal((capacity, name, words, 1), (statement.Capacity, statement.Name, statement.Words, statement.Order));
    }

    [Theory]
    [InlineData("《公约》下列缔约国派代表出席了会议：中国。", AttendanceStatus.Party, "中国")]
    [InlineData("《公约》下列缔约国派代表出席了会议，包括在线上参会：中国。", AttendanceStatus.Party, "中国")]
    [InlineData("《公约》以下缔约国派代表出席了会议：中国。", AttendanceStatus.Party, "中国")]
    [InlineData("区域经济一体化组织欧洲联盟派代表出席了会议。", AttendanceStatus.RegionalEconomicIntegrationOrganization, "欧洲联盟")]
    [InlineData("《公约》签署国日本派观察员出席了会议。", AttendanceStatus.SignatoryObserver, "日本")]
    [InlineData("下列政府间组织派观察员出席了会议：非洲联盟。", AttendanceStatus.IntergovernmentalObserver, "非洲联盟")]
    public void Who_attended(string sentence, AttendanceStatus status, string name)
    {
        var attendance = Assert.Single(Parse("1. " + sentence).Attendance);

        Assert.Equal((status, name), (attendance.Status, attendance.Name));
    }

    [Theory]
    [InlineData("由以下专题讨论嘉宾主讲：")]
    [InlineData("由以下专题讨论嘉宾主导：")]
    [InlineData("由下列专题讨论嘉宾主讲：")]
    [InlineData("由下列专题讨论嘉宾主导：")]
    public void Who_led_a_discussion(string words) => Assert.Equal(
        ["Anna Smith NLD", "Juan Cruz CHL"],
        Parse($"1. 讨论{words}Anna Smith（荷兰）和Juan Cruz（智利）。").Panellists.Select(p => $"{p.Name} {p.State.Iso3}"));

    [Theory]
    [InlineData("Anna Smith。")]
    [InlineData("Anna Smith（荷兰。")]
    [InlineData("（")]
    public void Without_a_State_in_brackets_there_is_no_panellist(string persons) => Assert.Empty(Parse("1. 讨论由以下专家主讲：" + persons).Panellists);

    [Theory]
    [InlineData("Anna Smith和Juan Cruz。", 1, 14)]
    [InlineData("Anna Smith（荷兰）和Juan Cruz。", 1, 28)]
    public void Panellists_without_a_State_are_a_finding(string persons, int line, int column)
    {
        var finding = Assert.Single(SmallReport.Parse("会议报告\n\n1. 讨论由以下专家主讲：" + persons + "\n").Diagnostics, finding => finding.Id == "RM0027");

        Assert.Equal((line + 2, column), (finding.Source.Line, finding.Source.Column));
        Assert.Equal("'由以下专家主讲：' announces a list, but persons without a State were found in it; write the State of each in brackets behind the name", finding.Message);
    }

    [Fact]
    public void Panellists_bear_no_titles_of_courtesy() => Assert.Equal(
        ["Anna Smith", "Juan Cruz"],
        Parse("1. 讨论由以下专家主讲：Anna Smith女士（荷兰）和Juan Cruz教授先生（智利），随后进行了讨论。").Panellists.Select(p => p.Name));

    [Fact]
    public void Who_was_invited_to_speak()
    {
        var report = Parse("1. 主席请中国常驻维也纳代表 Wang Li 以缔约方会议主席的身份发言。");
        var speaker = Assert.Single(report.InvitedSpeakers);

        Assert.Equal(("Wang Li", "CHN", "缔约方会议主席", "COP"), (speaker.Name, speaker.State?.Iso3, speaker.Capacity, speaker.Body?.Acronym));
        Assert.Equal("CHN", Assert.Single(report.States).Iso3);
    }

    [Theory]
    [InlineData("主席", OfficerRole.Chair)]
    [InlineData("副主席", OfficerRole.ViceChair)]
    [InlineData("报告员", OfficerRole.Rapporteur)]
    public void Who_held_an_office(string words, OfficerRole role)
    {
        var officers = Parse($"1. 会议由 Anna Smith（荷兰）担任{words}。\n\n2. 会议也由 Juan Cruz（智利）担任{words}。").Officers;

        Assert.Equal([("Anna Smith", role, "NLD"), ("Juan Cruz", role, "CHL")], officers.Select(o => (o.Name, o.Role, o.State!.Iso3)));
    }

    [Theory]
    [InlineData("先生")]
    [InlineData("女士")]
    [InlineData("博士")]
    [InlineData("教授")]
    [InlineData("大使")]
    public void A_title_of_courtesy_is_no_part_of_a_name(string honorific) => Assert.Equal(
        ["Anna Smith", "Anna Smith"],
        Parse($"1. 会议由 Anna Smith {honorific}（荷兰）担任主席。\n\n2. 会议也由{honorific} Smith（荷兰）担任报告员。").Officers.Select(o => o.Name));

    [Theory]
    [InlineData("Anna Smith教授先生")]
    [InlineData("Anna Smith 博士 大使 女士")]
    [InlineData("教授 Anna Smith 先生")]
    public void Several_titles_of_courtesy_are_none_either(string name) =>
        Assert.Equal("Anna Smith", Assert.Single(Parse($"1. 会议由{name}（荷兰）担任主席。").Officers).Name);

    [Fact]
    public void A_meeting_may_end_with_the_day() => Assert.Equal(
        ["18:00–24:00"],
        Assert.Single(Parse("1. 国际合作工作组于 2030 年 5 月 23 日至 27 日举行会议，共举行了十二场会议。会议在 18 时至 24 时举行。").Meetings).Hours.Select(hours => hours.ToString()));

    [Theory]
    [InlineData("场")]
    [InlineData("次")]
    public void When_a_body_met(string word)
    {
        var meeting = Assert.Single(Parse($"1. 国际合作工作组于 2030 年 5 月 23 日至 27 日举行会议，共举行了十二{word}会议。会议在上午 10 时至下午 1 时和下午 3 时至 6 时举行。").Meetings);

        Assert.Equal(("WG.3", 12, "2030-05-23", "2030-05-27"), (meeting.Body.Acronym, meeting.Count, meeting.HeldFrom.ToString(), meeting.HeldTo.ToString()));
        Assert.Equal(["10:00–13:00", "15:00–18:00"], meeting.Hours.Select(hours => hours.ToString()));
    }

    [Theory]
    [InlineData("场")]
    [InlineData("次")]
    public void At_which_meetings_an_item_was_considered(string word)
    {
        var report = Parse($"一. 审议（国际合作工作组议程项目 2）\n\n1. 工作组在 5 月 24 日第 3 和第四{word}会议上审议了议程项目 2。\n\n2. 工作组通过了议程如下：\n\n1. 组织事项。\n\n2. 移交。");

        Assert.Equal([new Sitting(3, new(2030, 5, 24)), new Sitting(4, new(2030, 5, 24))], report.AgendaItems[1].Sittings);
        Assert.Empty(report.AgendaItems[0].Sittings);
    }

    [Fact]
    public void Meetings_on_a_day_that_does_not_exist_are_none() => Assert.Empty(
        Parse("一. 审议（国际合作工作组议程项目 2）\n\n1. 工作组在 2 月 30 日第 3 场会议上审议了议程项目 2。\n\n2. 工作组通过了议程如下：\n\n1. 组织事项。\n\n2. 移交。").AgendaItems[1].Sittings);

    [Theory]
    [InlineData("国际合作工作组 2030 年 5 月 23 日至 27 日在维也纳举行的会议报告", "维也纳", "2030-05-23", "2030-05-27")]
    [InlineData("国际合作工作组 2030 年 5 月 23 日在维也纳举行的会议的报告", "维也纳", "2030-05-23", "2030-05-23")]
    [InlineData("国际合作工作组在维也纳举行的会议报告", "维也纳", null, null)]
    [InlineData("国际合作工作组第 12 届在维也纳举行的会议报告", "维也纳", null, null)]
    [InlineData("国际合作工作组报告", null, null, null)]
    public void When_and_where_a_title_says_that_the_bodies_met(string title, string? place, string? from, string? to)
    {
        var report = SmallReport.Parse(title + "\n\n1. 第一段。\n\n2. 第二段。\n").Report;

        Assert.Equal((title, place, from, to), (report.Title, report.Place, report.HeldFrom?.ToString(), report.HeldTo?.ToString()));
    }

    [Theory]
    [InlineData("通过报告", "通过报告")]
    [InlineData("通过会议报告", "通过工作组的报告")]
    public void The_adoption_of_the_report_is_an_item_whatever_the_report_is_called(string heading, string title)
    {
        var report = Parse($"1. 工作组通过了议程如下：\n\n1. 组织事项。\n\n2. {title}。\n\n二. {heading}\n\n2. 报告获得通过。");

        Assert.Equal("2", report.AgendaItems[1].Discussion.ToString());
        Assert.Null(report.AgendaItems[0].Discussion);
    }

    [Theory]
    [InlineData("工作组")]
    [InlineData("该工作组")]
    [InlineData("委员会")]
    [InlineData("会议")]
    public void The_body_of_the_report_may_be_named_in_short(string words) =>
        Assert.Equal("WG.3", Assert.Single(Assert.Single(Parse($"1. {words}通过了以下建议：\n\n(a) 鼓励各国合作。").Recommendations).AdoptedBy).Acronym);

    [Theory]
    [InlineData("组织 联盟 委员会 中心 协会 网络 联合体 共同体 机构 进程 署 局 处 方案 规划 基金 基金会")]
    [InlineData("法院 法庭 银行 理事会 会议 大会 秘书处 办公室 研究所 联合会 倡议 集团 论坛")]
    public void The_name_of_an_organization_ends_with_one_of_these(string words) => Assert.All(words.Split(' '), word => Assert.Equal(
        [$"内陆湖泊{word}", "森林、草原组织"],
        Parse($"1. 下列政府间组织派观察员出席了会议：内陆湖泊{word}、森林、草原组织。").Attendance.Select(a => a.Name)));

    [Fact]
    public void Or_with_brackets() => Assert.Equal(
        ["内陆湖泊观测（湖测）", "森林组织"],
        Parse("1. 下列政府间组织派观察员出席了会议：内陆湖泊观测（湖测）、森林组织。").Attendance.Select(a => a.Name));

    private static Report Parse(string text) => SmallReport.Parse("会议报告\n\n" + text).Report;
}
