namespace ReportModel.Tests.Reading.English;

/// <summary>The report of a main committee on an item: its symbol is the Assembly's, its title says whose it is, and it names the meetings about the item alone.</summary>
public class CommitteeMeetingTests
{
    private static readonly Report s_report = Parse("""
        Report of the Special Political and Decolonization Committee
        (Fourth Committee)

        I. Introduction
        1. At its 3rd plenary meeting, on 15 September 1998, the General Assembly decided to include the item in its agenda.
        2. At its 2nd meeting, on 17 September 1998, the Fourth Committee decided to hold a general debate. The general debate was held at the 3rd to 6th meetings, on 5, 7, 9 and 12 October.
        3. At its 7th meeting, on 13 October, the Committee had before it a note (A/53/130).

        """);

    [Fact]
    public void The_meetings_are_those_of_the_committee()
    {
        var meeting = Assert.Single(s_report.Meetings);

        Assert.Equal(("A/C.4", "1998-09-17", "1998-10-13", 2), (meeting.Body.Symbol, meeting.HeldFrom.ToString(), meeting.HeldTo.ToString(), meeting.Paragraph));
        Assert.Equal(
            ["2 1998-09-17", "3 1998-10-05", "4 1998-10-07", "5 1998-10-09", "6 1998-10-12", "7 1998-10-13"],
            meeting.Sittings.Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date}")));
    }

    [Theory]
    [InlineData("at its 8th, 9th and 11th meetings, on 24 October and on 8 and 20 November 1998.", "8 1998-10-24|9 1998-11-08|11 1998-11-20")]
    [InlineData("at its 8th, 9th and 11th meetings, on 24 October and from 8 to 20 November 1998.", "")] // nobody can say which met when
    public void Each_meeting_has_its_day_where_the_text_gives_one_for_each(string meetings, string sittings)
    {
        var report = Parse("Report of the Fifth Committee\n\nI. Introduction\n1. The Fifth Committee considered the item " + meetings + "\n");

        Assert.Equal(sittings, string.Join('|', report.Meetings.SelectMany(meeting => meeting.Sittings).Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date}"))));
    }

    [Fact]
    public void The_documents_were_before_the_committee() =>
        Assert.Equal("A/C.4", Assert.Single(Assert.Single(s_report.Documents).SubmittedTo).Symbol);

    /// <summary>A committee that is none of the Assembly's is not that of the symbol.</summary>
    [Fact]
    public void A_title_that_names_a_body_of_another_series_says_nothing() =>
        Assert.Equal("A", Assert.Single(Parse("Report of the Statistical Commission\n\nI. Introduction\n1. At its 2nd meeting, on 17 September 1998, it met.\n").Meetings).Body.Symbol);

    /// <summary>Its session is not that of the Council in the symbol, so that the items are called by the report.</summary>
    [Fact]
    public void A_title_may_name_the_session_before_the_body()
    {
        var report = ReportParser.Parse(
            "Report on the third session of the Working Group on the Right to Development\n\nI. Introduction\n1. At its 1st meeting, on 5 May 2031, the Working Group adopted the following agenda:\n1. Opening of the session.\n2. Adoption of the report.\n2. It adjourned.\n",
            new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/HRC/90/9"), Language = "en" }, TestContext.Current.CancellationToken).Report;

        Assert.Equal("A/HRC/WG.2", Assert.Single(report.Meetings).Body.Symbol);
        Assert.Equal(["A/HRC/WG.2: A/HRC/90/9#item1", "A/HRC/WG.2: A/HRC/90/9#item2"], report.AgendaItems.Select(item => item.Body.Symbol + ": " + item.Id));
    }

    private static Report Parse(string text) =>
        ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/53/603"), Language = "en" }).Report;
}
