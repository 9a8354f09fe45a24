namespace ReportModel.Tests.Reading.English;

public class AgendaTests
{
    private const string Text = """
        I. Opening of the session
        (Agenda item 1)
        1. The Committee met at its 1st meeting, on 5 May.
        II. Organizational matters
        (Agenda item 2)
        A. Adoption of the agenda
        (Agenda sub-item 2(a))
        2. At its 1st meeting, on 5 May, the Committee adopted the agenda, as amended, as follows:
        1. Opening of the session.
        2. Organizational matters:
        (a) Adoption of the agenda;
        (b) Other matters (held in abeyance).
        3. Closure.
        B. Other matters
        (Agenda sub-item 2(b) held in abeyance)
        3. A statement was made by the representative of Malta.
        III. Closing
        4. The Committee considered item 3 of its agenda at its 2nd and 4th meetings, on 6 and 9 May. Statements were made by the representatives of Peru and Chile.
        5. Another statement was made by the representative of Cuba.

        """;

    private static readonly Report s_report = EnglishReport.Parse(Text);

    [Fact]
    public void The_agenda_is_read_as_adopted()
    {
        var items = s_report.AgendaItems.SelectMany(item => item.SubItems.Prepend(item));

        Assert.Equal(
            ["1: Opening of the session", "2: Organizational matters", "2a: Adoption of the agenda", "2b: Other matters (held in abeyance)", "3: Closure"],
            items.Select(item => FormattableString.Invariant($"{item.Number}{item.Letter}: {item.Title}")));
    }

    [Fact]
    public void Brackets_under_a_heading_name_the_item_that_is_discussed()
    {
        Assert.Equal(new ParagraphRange(1, 1), s_report.AgendaItems[0].Discussion);
        Assert.Equal(new ParagraphRange(2, 3), s_report.AgendaItems[1].Discussion);
        Assert.Equal(new ParagraphRange(3, 3), s_report.AgendaItems[1].SubItems[1].Discussion);
    }

    [Fact]
    public void Statements_belong_to_the_sub_item_of_the_heading_to_the_item_that_the_paragraph_names_or_to_that_of_the_paragraph_before()
    {
        Assert.Equal(
            ["Malta: 2(b)", "Peru: 3", "Chile: 3", "Cuba: 3"],
            s_report.Statements.Select(s => s.Name + ": " + Assert.Single(s.AgendaItems).Value.Replace("A/AC.198/2031/9#item", "", StringComparison.Ordinal)));
        Assert.Equal(["Malta"], s_report.AgendaItems[1].SubItems[1].Statements.Select(s => s.Name));
    }

    [Fact]
    public void Meetings_have_the_days_that_stand_behind_their_numbers()
    {
        var meeting = Assert.Single(s_report.Meetings);

        Assert.Equal(["1: 2031-05-05", "2: 2031-05-06", "4: 2031-05-09"], meeting.Sittings.Select(s => FormattableString.Invariant($"{s.Number}: {s.Date}")));
        Assert.Equal(new CalendarDate(2031, 5, 5), meeting.HeldFrom);
        Assert.Equal(new CalendarDate(2031, 5, 9), s_report.HeldTo);
        Assert.Equal("Vienna", s_report.Place);
    }

    [Theory]
    [InlineData("Report of the Committee (28 April–9 May 2031)", null, 28)]
    [InlineData("Report of the Committee on its session, held in Marrakech from 28 April to 9 May 2031", "Marrakech", 28)]
    [InlineData("Report of the Working Group on the meeting held in Vienna from 28 April to 9 May 2031", "Vienna", 28)]
    public void The_title_says_when_and_where(string title, string? place, int day)
    {
        var report = ReportParser.Parse(
            title + "\n\nI. Introduction\n1. The Committee met.\n", new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/AC.198/2031/9"), Language = "en" },
            TestContext.Current.CancellationToken).Report;

        Assert.Equal(place, report.Place);
        Assert.Equal(new CalendarDate(2031, 4, day), report.HeldFrom);
        Assert.Equal(new CalendarDate(2031, 5, 9), report.HeldTo);
    }

    [Theory]
    [InlineData("Report of the Special Rapporteur on rivers, their causes and consequences, Jane Doe*", "Report of the Special Rapporteur on rivers, their causes and consequences, Jane Doe")]
    [InlineData("Report on the third session of the open-ended group*, **\n* The annexes are circulated as received.", "Report on the third session of the open-ended group")]
    [InlineData("Report of the Working Group on Rivers*\nMalta\nGE.31-12345(E)\n*3112345*", "Report of the Working Group on Rivers Malta")]
    public void Notes_and_job_numbers_below_a_title_are_no_part_of_it_and_commas_in_it_enclose_no_place(string text, string title)
    {
        var report = ReportParser.Parse(
            text + "\n\nI. Introduction\n1. The Committee met.\n", new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/HRC/90/9"), Language = "en" },
            TestContext.Current.CancellationToken).Report;

        Assert.Equal((title, null), (report.Title, report.Place));
    }

    [Theory]
    [InlineData("At its 1st meeting, on 5 May, the Committee adopted by consensus the following agenda:")]
    [InlineData("At its 1st meeting, on 5 May, the Committee adopted by consensus its provisional agenda, as approved.\nThe agenda read as follows:")]
    public void What_is_adopted_by_consensus_is_an_agenda_and_no_resolution_although_the_words_before_it_stand_alone_on_a_line(string adopted)
    {
        var report = EnglishReport.Parse("I. Organization\n1. The session was opened on 5 May by the Chair, who bade the many representatives welcome.\n2. " + adopted + "\n1. Opening of the session.\n2. Rivers.\n3. Adoption of the report.\n3. At its 2nd meeting, on 6 May, the Committee met.\n");

        Assert.Equal(["Opening of the session", "Rivers", "Adoption of the report"], report.AgendaItems.Select(item => item.Title));
        Assert.Empty(report.Recommendations);
    }

    [Fact]
    public void Brackets_of_a_heading_name_the_item_although_more_of_the_heading_follows()
    {
        var report = EnglishReport.Parse(Text.Replace("(Agenda item 1)", "(Agenda item 1) Proceedings (continued)", StringComparison.Ordinal));

        Assert.Equal(new ParagraphRange(1, 1), report.AgendaItems[0].Discussion);
    }

    [Fact]
    public void An_item_that_the_agenda_has_not_is_a_finding_and_none_of_a_report_without_an_agenda()
    {
        Assert.Contains(EnglishReport.ParseResult(Text.Replace("(Agenda item 1)", "(Agenda item 9)", StringComparison.Ordinal)).Diagnostics, d => d.Id == "RM0024");

        var without = EnglishReport.ParseResult("I. National accounts\n1. The Committee considered item 3 (a) of its agenda. A statement was made by the representative of Malta.\n");
        Assert.Empty(without.Diagnostics);
        Assert.Equal("A/AC.198/2031/9#item3(a)", Assert.Single(Assert.Single(without.Report.Statements).AgendaItems).Value);
    }
}
