namespace ReportModel.Tests.Layout.English;

/// <summary>Where the entries of an agenda begin and end, and where its numbers are those of paragraphs.</summary>
public class AgendaPlaceTests
{
    [Fact]
    public void Wrapped_entries_are_told_from_a_paragraph_that_is_lost() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It adopted the following agenda:
        AgendaEntry         1. Opening.
        AgendaEntry         2. Water.
        AgendaEntry         3. Closing.
        SectionHeading      II. Water
        Blank
        Paragraph           4. The Committee heard statements.
        """,
        RoleTable.Plain,
        "en");

    [Theory]
    [InlineData("2. Water.*")]
    [InlineData("2. Water.1")]
    [InlineData("2. Water. 12")]
    public void The_mark_of_a_footnote_may_follow_an_entry(string entry) => RoleTable.IsRead(
        $"""
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It adopted the following agenda:
        AgendaEntry         1. Opening.
        AgendaEntry         {entry}
        AgendaEntry         3. Closing.
        SectionHeading      II. Water
        Blank
        Paragraph           3. The Committee heard statements.
        """,
        RoleTable.Plain,
        "en");

    /// <summary>Both numbers are due for the agenda and for a paragraph; a paragraph fills its lines, an entry does not.</summary>
    [Fact]
    public void A_paragraph_of_full_lines_is_no_entry() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda and the items
        Continuation        that its members had given to it in the years before, of which there were a great many.
        Paragraph           2. It adopted the following agenda:
        AgendaEntry         1. Report of the Secretary-General on the measurement of rivers and lakes, and of the ice
        Continuation        of mountains.
        AgendaEntry         2. Water.
        Paragraph           3. The Committee heard statements of its members on rivers and lakes and on the ice of high
        Continuation        mountains that feeds them, and it took note of what had been measured since last spring.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void An_entry_that_fills_the_last_line_of_a_text_is_one() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda and the items
        Continuation        that its members had given to it in the years before, of which there were a great many.
        Paragraph           2. It adopted the following agenda:
        AgendaEntry         1. Opening.
        AgendaEntry         2. Water.
        AgendaEntry         3. Report of the Secretary-General on the measurement of rivers and lakes and of the many ices
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void An_agenda_is_adopted_once() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its work.
        Paragraph           2. It adopted the following agenda:
        AgendaEntry         1. Opening.
        AgendaEntry         2. Water.
        UnnumberedText      The members of the bureau were:
        UnnumberedText      1. Chile.
        Paragraph           3. The Committee sat. It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void An_agenda_stands_below_the_paragraph_that_adopts_it_and_not_in_the_next_chapter() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and adopted the following agenda:
        SectionHeading      II. Water
        Blank
        Paragraph           1. The Committee heard statements.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Where_lines_are_not_wrapped_an_agenda_may_end_the_text() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, in the presence of the representatives of forty States that have rivers or lakes, and adopted the following agenda:
        AgendaEntry         1. Opening.
        AgendaEntry         2. Closing.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_below_which_the_next_chapter_goes_on_is_that_of_a_paragraph() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, in the presence of the representatives of forty States that have rivers or lakes, and adopted the following agenda:
        AgendaEntry         1. Opening.
        Paragraph           2. It sat.
        SectionHeading      II. Water
        Paragraph           3. It heard statements.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_below_which_the_next_heading_goes_on_is_that_of_a_paragraph() => RoleTable.IsRead(
        """
        SubsectionHeading   A. Opening
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, in the presence of the representatives of forty States that have rivers or lakes, and adopted the following agenda:
        AgendaEntry         1. Opening.
        Paragraph           2. It sat.
        SubsectionHeading   B. Water
        Paragraph           3. It heard statements.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_sentence_with_an_initial_is_no_entry() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and adopted the following agenda:
        AgendaEntry         1.
        Continuation        Opening of the session.
        Paragraph           2.
        Continuation        B. Silva was in the chair.
        """,
        RoleTable.Plain,
        "en");

    /// <summary>An entry is a title of one sentence.</summary>
    [Fact]
    public void A_paragraph_may_begin_with_dots_for_what_is_left_out() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and adopted the following agenda:
        AgendaEntry         1.
        Continuation        Opening of the session.
        Paragraph           2.
        Continuation        ... The Committee then took up water. It rose at noon.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Entries_may_end_with_no_mark() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and adopted the following agenda:
        AgendaEntry         1. Opening of the session
        AgendaEntry         2. Water and ice
        Paragraph           2. The Committee heard statements by the representatives of States that have ice, and rose.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void An_agenda_may_have_a_title() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and adopted the following agenda:
        UnnumberedText      Agenda of the session
        Blank
        AgendaEntry         1. Opening.
        AgendaEntry         2. Closing.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Who_chairs_is_named_below_an_agenda_and_does_not_act() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and adopted the following agenda:
        AgendaEntry         1. Opening.
        AgendaEntry         2. Closing.
        UnnumberedText      The Chair:
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_agenda_of_another_session_is_told_by_its_words() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        SectionHeading      II. Water
        Blank
        UnnumberedText      The Chair spoke first.
        TopicHeading        Attendance
        Paragraph           1. The Committee heard statements.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_agenda_of_another_session_is_told_by_its_first_number() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        TopicHeading        Provisional agenda of the next session
        Paragraph           2. It adopted a provisional agenda.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_words_of_another_agenda_may_take_two_lines() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It sat.
        UnnumberedText      Provisional agenda for
        UnnumberedText      the second session
        UnnumberedText      1. Opening.
        UnnumberedText      2. Water.
        UnnumberedText      3. Closing.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_words_of_another_agenda_may_end_the_text() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        UnnumberedText      Provisional agenda for the second session
        """,
        RoleTable.Plain,
        "en");
}
