namespace ReportModel.Tests.Reading.English;

/// <summary>Which meetings there were, where the account says little of them.</summary>
public class MeetingTests
{
    [Theory]
    [InlineData("The Committee held 9 meetings.", "2031-05-05 2031-05-09 9")]
    [InlineData("The Committee was pleased.", "")]
    [InlineData("The Committee held its session from 5 to 9 May 2031. The Bureau met from 6 to 7 May 2031.", "2031-05-05 2031-05-09 0")] // a part of it
    public void Days_of_the_title_are_those_of_meetings_that_are_counted(string text, string meetings) =>
        Assert.Equal(meetings, string.Join('|', EnglishReport.Saying(text).Meetings.Select(Line)));

    /// <summary>How many of them each body held is not said.</summary>
    [Fact]
    public void Meetings_of_two_bodies_are_not_counted_for_each() => Assert.Equal(
        ["2030-05-05 2030-05-09 0", "2030-05-05 2030-05-09 0"],
        SmallEnglishReport.Parse(
            "Report on the meeting of the Working Groups held in Vienna from 5 to 9 May 2030\n\nI. Introduction\n1. The Working Groups held 4 meetings.\n",
            "CTOC/COP/WG.2/2030/5-CTOC/COP/WG.3/2030/5").Meetings.Select(Line));

    [Fact]
    public void An_item_was_considered_at_the_meetings_of_its_first_paragraph()
    {
        var report = EnglishReport.Parse("""
            I. Organization
            1. The Committee adopted its agenda as follows:
            1. Water.
            2. Land.
            II. Land (agenda item 2)
            2. At its 2nd meeting, on 6 May, the Committee considered agenda item 2.

            """);

        Assert.Equal([new Sitting(2, new(2031, 5, 6))], report.AgendaItems[1].Sittings);
        Assert.Empty(report.AgendaItems[0].Sittings);
    }

    [Theory]
    [InlineData("Report of the Committee on a rise of 1,5*", "Report of the Committee on a rise of 1,5")]
    [InlineData("Report of the Committee on rivers*, **", "Report of the Committee on rivers")]
    public void Marks_of_notes_and_the_comma_between_them_are_no_part_of_the_title(string title, string read) =>
        Assert.Equal(read, SmallEnglishReport.Parse(title + "\n\nI. Introduction\n1. The session was opened.\n", "A/90/44").Title);

    [Fact]
    public void A_mark_before_the_title_is_no_part_of_it_either() =>
        Assert.Equal("会议报告", SmallReport.Parse("*会议报告\n\n1. 会议开幕。\n").Report.Title);

    private static string Line(Meeting meeting) => FormattableString.Invariant($"{meeting.HeldFrom} {meeting.HeldTo} {meeting.Count}");
}
