namespace ReportModel.Tests.Seed;

public class OfficerAndMeetingTests
{
    /// <summary>Paragraph 71 says only Burrows 先生: the record has his name in full.</summary>
    [Theory]
    [InlineData(0, "WG.3", 70)]
    [InlineData(1, "WG.2", 71)]
    public void Thomas_Burrows_chaired_both_bodies(int index, string body, int paragraph)
    {
        Assert.Equal(2, SeedReport.Report.Officers.Count);
        var officer = SeedReport.Report.Officers[index];

        Assert.Equal("Thomas Burrows", officer.Name);
        Assert.Equal(OfficerRole.Chair, officer.Role);
        Assert.Equal("USA", officer.State?.Iso3);
        Assert.Equal(body, officer.Body.Acronym);
        Assert.Equal(paragraph, officer.Paragraph);
    }

    /// <summary>Paragraph 69 gives the hours of both.</summary>
    [Theory]
    [InlineData(0, "WG.3", 6, 70)]
    [InlineData(1, "WG.2", 8, 71)]
    public void The_bodies_met_on_the_same_days_at_the_same_hours(int index, string body, int count, int paragraph)
    {
        Assert.Equal(2, SeedReport.Report.Meetings.Count);
        var meeting = SeedReport.Report.Meetings[index];

        Assert.Equal(body, meeting.Body.Acronym);
        Assert.Equal(count, meeting.Count);
        Assert.Equal(new CalendarDate(2022, 5, 23), meeting.HeldFrom);
        Assert.Equal(new CalendarDate(2022, 5, 27), meeting.HeldTo);
        Assert.Equal(["11:00–13:00", "15:00–17:00"], meeting.Hours.Select(h => h.ToString()));
        Assert.Equal(paragraph, meeting.Paragraph);
    }

    /// <summary>The name is broken over two lines; the second mention is Hikihara 先生 alone, the same person.</summary>
    [Fact]
    public void Hikihara_Takeshi_was_invited_to_speak_as_Chair_of_the_Commission()
    {
        var speaker = Assert.Single(SeedReport.Report.InvitedSpeakers);

        Assert.Equal("Hikihara Takeshi", speaker.Name);
        Assert.Equal("JPN", speaker.State?.Iso3);
        Assert.Equal("预防犯罪和刑事司法委员会第三十一届会议主席", SeedText.Squeeze(speaker.Capacity));
        Assert.Equal("CCPCJ", speaker.Body?.Acronym);
        Assert.Equal("WG.3 3, WG.2 2", Say.Items(speaker.AgendaItems));
        Assert.Equal(44, speaker.Paragraph);
    }
}
