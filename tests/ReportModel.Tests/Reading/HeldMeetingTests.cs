namespace ReportModel.Tests.Reading;

/// <summary>When bodies met, of accounts that the seed does not have.</summary>
public class HeldMeetingTests
{
    [Fact]
    public void What_names_no_hours_leaves_those_that_are_known()
    {
        var meeting = Assert.Single(SmallReport.Parse("会议报告\n\n1. 国际合作工作组于2030年5月6日至8日举行会议，共举行了2场会议。会议在上午10时至下午1时举行。会议在维也纳举行。\n").Report.Meetings);

        Assert.Equal("10:00–13:00", Assert.Single(meeting.Hours).ToString());
    }

    /// <summary>Whoever chaired both parts of a session is its officer once.</summary>
    [Fact]
    public void A_body_that_met_twice_has_its_officers_once()
    {
        var report = SmallReport.Parse("会议报告\n\n1. 国际合作工作组于2030年5月6日至8日举行会议，共举行了2场会议。国际合作工作组于2030年5月9日举行会议，共举行了1场会议。会议由张三（智利）担任主席。\n").Report;

        Assert.Equal(2, report.Meetings.Count);
        Assert.Equal("张三", Assert.Single(report.Officers).Name);
    }

    /// <summary>More bodies than fifty in a paragraph are names of none: each is a finding.</summary>
    [Theory]
    [InlineData(50, 50)]
    [InlineData(51, 50)]
    public void An_officer_is_of_no_more_than_fifty_bodies(int bodies, int officers)
    {
        var met = string.Concat(Enumerable.Range(100, bodies).Select(number => FormattableString.Invariant($"第{number}号小组于2030年5月6日至8日举行会议，共举行了2场会议。")));

        Assert.Equal(officers, SmallReport.Parse($"会议报告\n\n1. {met}会议由张三（智利）担任主席。\n").Report.Officers.Count);
    }

    [Fact]
    public void A_sentence_may_begin_with_digits() => Assert.Equal(
        "77号小组",
        Assert.Single(SmallReport.Parse("会议报告\n\n1. 会议开始。77号小组于2030年5月6日至8日举行会议，共举行了2场会议。\n").Report.Meetings).Body.Name);

    [Theory]
    [InlineData("5 月 24 日第 3 和第12场", "3 2030-05-24|12 2030-05-24")]
    [InlineData("5 月 24 日第3至5场", "3 2030-05-24|4 2030-05-24|5 2030-05-24")]
    [InlineData("5 月 24 日第3、4场", "3 2030-05-24|4 2030-05-24")]
    [InlineData("5 月 24 日第3场至第5场", "3 2030-05-24|4 2030-05-24|5 2030-05-24")]
    public void Numbers_of_meetings_may_be_a_range(string meetings, string sittings) => Assert.Equal(sittings, Sittings(meetings, ""));

    /// <summary>The bodies met one after the other, over the end of a year.</summary>
    [Theory]
    [InlineData("12 月 11 日第 3 场", "3 2029-12-11")]
    [InlineData("1 月 7 日第 3 场", "3 2030-01-07")]
    public void A_day_is_of_the_year_in_which_a_body_met(string meetings, string sittings) => Assert.Equal(
        sittings,
        Sittings(meetings, "\n\n3. 技术援助问题政府专家工作组于2029年12月10日至12日举行会议，共举行了2场会议。国际合作工作组于2030年1月7日至8日举行会议，共举行了2场会议。"));

    private static string Sittings(string meetings, string more)
    {
        var report = SmallReport.Parse($"会议报告\n\n一. 审议（国际合作工作组议程项目 2）\n\n1. 工作组在 {meetings}会议上审议了议程项目 2。\n\n2. 工作组通过了议程如下：\n\n1. 组织事项。\n\n2. 移交。{more}\n").Report;
        return string.Join('|', report.AgendaItems[1].Sittings.Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date}")));
    }
}
