namespace ReportModel.Tests.Layout.English;

/// <summary>Where a number begins a paragraph, and where it stands in a sentence or in a list.</summary>
public class NumberPlaceTests
{
    [Fact]
    public void The_number_that_is_due_stands_in_a_sentence_before_a_small_letter() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee recalled what it had said of rivers in its last report, in paragraph
        Continuation        2. of the first chapter, and what it had said of lakes.
        Paragraph           2. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_that_is_not_due_stands_in_a_sentence_also_before_a_capital() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. The Committee recalled what it had said of rivers in its last report, in paragraph
        Continuation        4. States were of the same view.
        Paragraph           3. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Numbers_begin_anew_only_below_a_heading() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It sat.
        UnnumberedText      1. It rained.
        SectionHeading      II. Water
        Blank
        Paragraph           1. The Committee heard statements.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void No_paragraph_is_missing_before_the_first() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Blank
        UnnumberedText      2. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_on_a_line_of_its_own_is_a_paragraph_also_where_its_full_stop_is_lost() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1.
        Continuation        The Committee met in Vienna from 3 to 7 March 2031, and took up with care its own agenda
        Paragraph           2.
        Continuation        It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_torn_off_waits_for_a_text_that_begins_something() => RoleTable.IsRead(
        """
        Paragraph           2.
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and then took up in full
        Continuation        its agenda.
        Paragraph           It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_farther_up_is_not_that_of_a_text_which_is_no_sentence() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Unexplained         2.
        Item                (a) Ice;
        UnnumberedText      Other matters of ice
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_numbers_of_a_list_may_stand_on_lines_of_their_own() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and set itself these tasks:
        UnnumberedText      1.
        Continuation        To measure ice.
        UnnumberedText      2.
        Continuation        To measure rain.
        Paragraph           2. The Committee adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_behind_an_announcement_begins_a_list_only_if_it_is_one() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. The Committee named those who had measured most ice:
        UnnumberedText      12. Members of the group of the northern plain.
        Item                (a) Chile;
        Item                (b) Peru.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_heading_that_stands_above_a_number_which_is_not_due_is_text() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It sat.
        UnnumberedText      Tasks of the members
        UnnumberedText      1. To measure ice.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_sentence_that_goes_on_behind_a_short_line_is_no_heading() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It met with all of
        Continuation        its members and the Chair
        Paragraph           3. It rose.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_number_of_a_resolution_in_a_sentence_begins_none() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee recalled what the General Assembly had said of rivers in its resolution
        Continuation        56/101
        Continuation        of 2001, and took up its agenda.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_line_that_ends_with_a_full_stop_ends_a_paragraph_before_a_number_that_is_not_due() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It sat.
        Paragraph           4. The Committee asked States to measure their ice at all of the following times.
        Continuation        (i) In winter
        Continuation        (ii) In spring
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Quotation_marks_and_marks_of_notes_may_follow_the_full_stop_and_symbols_end_with_none() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. The Chair said: “We met.”
        UnnumberedText      All rose.
        Paragraph           3. The Chair said: “We met.”4
        UnnumberedText      All rose.
        Paragraph           4. All rose.123
        UnnumberedText      All sat.
        Paragraph           5. All rose.1234
        Continuation        All sat.
        Paragraph           6. All took up “part V. ”
        UnnumberedText      All sat.
        Paragraph           7. It had before it L.59
        Continuation        All sat.
        Paragraph           8. It had A/C.2/60/Rev.1
        Continuation        All sat.
        Paragraph           9. It had A/90/7 and /Add.1
        Continuation        All sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_blank_line_parts_what_does_not_go_on_with_a_small_letter() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. The Committee heard a statement by the Chair
        Blank
        UnnumberedText      States took the floor
        Blank
        UnnumberedText      and so did others.
        Paragraph           3. The Committee heard a statement by the Chair
        Blank
        Continuation        of the session.
        Blank
        UnnumberedText      de Souza was in the chair.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_bracket_that_opens_a_line_may_be_closed_farther_down() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda
        Continuation        (the list of which was annexed to its last report and to a note, but is not
        Continuation        given here).
        """,
        RoleTable.Plain,
        "en");
}
