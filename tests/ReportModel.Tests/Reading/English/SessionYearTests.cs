namespace ReportModel.Tests.Reading.English;

/// <summary>Days that say no year, in the report of a session over the end of a year: a part of it was held in advance.</summary>
public class SessionYearTests
{
    private static readonly Report s_report = Parse("""
        Commission on the Status of Women
        Report on the fifty-fourth session (13 March and 14 October 2009 and 1–12 March 2010)

        I. Organization of the session
        1. The Commission held its fifty-fourth session at Headquarters on 13 March and 14 October 2009 and from 1 to 12 March 2010. It held 18 meetings.
        2. At the 1st meeting, on 13 March 2009, the Chair was elected. At the 2nd meeting, on 14 October, a bureau was formed.
        3. At its 3rd meeting, on 1 March, the Commission adopted its agenda. At its 4th and 5th meetings, on 2 and 3 March 2010, it met again.

        """);

    [Fact]
    public void Each_day_is_of_the_year_in_which_it_lies_within_the_session() => Assert.Equal(
        ["1 2009-03-13", "2 2009-10-14", "3 2010-03-01", "4 2010-03-02", "5 2010-03-03"],
        Assert.Single(s_report.Meetings).Sittings.Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date}")));

    [Fact]
    public void The_session_begins_with_the_part_held_in_advance()
    {
        var meeting = Assert.Single(s_report.Meetings);

        Assert.Equal(("2009-03-13", "2010-03-12", 18, 1), (meeting.HeldFrom.ToString(), meeting.HeldTo.ToString(), meeting.Count, meeting.Paragraph));
    }

    /// <summary>Where the title says no days, those of the account count, whatever year the symbol has.</summary>
    [Fact]
    public void The_account_says_the_years_where_the_title_does_not() => Assert.Equal(
        ["1 2009-12-14", "2 2010-01-06"],
        Assert.Single(Parse("""
            Report of the Commission on the Status of Women

            I. Organization of the session
            1. The Commission held its session in Geneva from 14 December 2009 to 8 January 2010. It held 2 meetings.
            2. At its 1st meeting, on 14 December, it opened. At its 2nd meeting, on 6 January, it closed.

            """).Meetings).Sittings.Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date}")));

    [Fact]
    public void The_account_says_when_a_session_was_held_where_the_title_does_not()
    {
        var report = Parse("""
            Report of the Commission on the Status of Women

            I. Organization of the session
            1. The Commission held its session in Geneva from 14 December 2009 to 8 January 2010. It held 2 meetings.

            """);

        Assert.Equal(("2009-12-14", "2010-01-08"), (report.HeldFrom.ToString(), report.HeldTo.ToString()));
    }

    [Fact]
    public void The_title_says_the_years_where_the_account_does_not() => Assert.Equal(
        ["1 2009-12-14", "2 2010-01-06"],
        Assert.Single(Parse("""
            Report of the Commission on the Status of Women on its session (14 December 2009–8 January 2010)

            I. Organization of the session
            1. At its 1st meeting, on 14 December, the Commission opened its session. At its 2nd meeting, on 6 January, it closed.

            """).Meetings).Sittings.Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date}")));

    /// <summary>The symbol of a commission's report is that of the Council as well, whose session it is not.</summary>
    [Fact]
    public void Of_an_organ_and_a_body_below_it_the_latter_met()
    {
        var report = Parse("""
            Report of the Commission on the Status of Women

            I. Organization of the session
            1. At its 1st meeting, on 1 March, the Commission adopted the agenda as follows:
            1. Opening of the session.
            2. Rivers.

            """);

        Assert.Equal(["E/CN.6/2010#item1", "E/CN.6/2010#item2"], report.AgendaItems.Select(item => item.Id.Value));
    }

    [Fact]
    public void Each_of_several_days_is_of_its_own_year() => Assert.Equal(
        ["1 2009-12-18", "2 2010-01-06"],
        Assert.Single(Parse("""
            Report of the Commission on the Status of Women

            I. Organization of the session
            1. The Commission held its session in Geneva from 14 December 2009 to 8 January 2010. It held 2 meetings.
            2. At its 1st and 2nd meetings, on 18 December and 6 January, it discussed the matter.

            """).Meetings).Sittings.Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date}")));

    /// <summary>A day of no part of the session is of the year in which it ended.</summary>
    [Theory]
    [InlineData("from 14 December 2009 to 8 January 2010", "3 March", "2010-03-03")]
    [InlineData("on 2 March 2009 and from 1 to 12 March 2010", "12 March", "2010-03-12")] // within the session in both years
    public void Days_are_rather_of_the_later_year(string held, string day, string date)
    {
        var report = Parse($"Report of the Commission on the Status of Women\n\nI. Organization of the session\n1. The Commission held its session in Geneva {held}. It held 2 meetings.\n2. At its 2nd meeting, on {day}, it closed.\n");

        Assert.Equal(date, Assert.Single(Assert.Single(report.Meetings).Sittings).Date.ToString());
    }

    private static Report Parse(string text) =>
        ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("E/2010/27-E/CN.6/2010/11"), Language = "en" }).Report;
}
