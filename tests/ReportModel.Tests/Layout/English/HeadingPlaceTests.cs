namespace ReportModel.Tests.Layout.English;

/// <summary>Where a numbered heading begins, and where its number or letter is only the beginning of a line.</summary>
public class HeadingPlaceTests
{
    [Fact]
    public void What_a_colon_announces_is_no_heading() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met. Its officers were the following:
        UnnumberedText      Rivers and lakes
        Paragraph           2. It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void So_is_text_of_more_than_eight_lines_above_a_number() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met.
        Blank
        UnnumberedText      Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Continuation        Rivers of the world
        Paragraph           2. It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_word_for_a_chapter_without_its_number_may_stand_in_a_heading() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met.
        Blank
        TopicHeading        Rivers of the world
        Continuation        Chapter : a look back
        Paragraph           2. It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_last_of_the_names_in_brackets_is_no_heading_above_the_next_number() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met. Its officers were the following:
        UnnumberedText      Ana Cruz (Spain)
        UnnumberedText      Bo Li (China)
        UnnumberedText      Jan Kowalski (Poland)
        Paragraph           2. It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_link_and_a_word_without_a_number_are_no_headings() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met.
        PageFurniture       https://example.org/rivers
        Paragraph           2. It discussed what follows:
        UnnumberedText      Chapter .5 is short.
        Paragraph           3. It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_numeral_or_letter_that_is_not_due_goes_on_with_the_heading() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        SectionHeading      II. Follow-up to the decisions that are listed in annex
        Continuation        VI. of the last report
        SubsectionHeading   A. Matters of the lists that are named in part
        Continuation        F. of that annex
        Paragraph           2. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Parts_of_a_chapter_begin_anew_with_one() => RoleTable.IsRead(
        """
        SectionHeading      Chapter I
        Continuation        Rivers
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        SectionHeading      Chapter II
        Continuation        Lakes
        SectionHeading      I. Opening of the session
        Paragraph           2. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void An_initial_at_the_beginning_of_a_line_is_no_heading() => RoleTable.IsRead(
        """
        SubsectionHeading   A. Ice
        Paragraph           1. The Committee met.
        Paragraph           2. The Committee heard a statement on the state of ice by its representative, Ana
        Continuation        B. Silva, who spoke on behalf of all States that have seas which are cold in
        Blank
        Continuation        winter.
        Paragraph           3. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_heading_with_a_letter_stands_above_the_number_that_is_due() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        TopicHeading        (a) Ice
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        TopicHeading        (b) Rain
        Paragraph           2. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_first_line_may_be_a_heading_with_a_letter() => RoleTable.IsRead(
        """
        TopicHeading        (a) Ice
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_letter_in_a_sentence_is_no_heading_even_above_the_number_that_is_due() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. The Committee recalled its decision on the matters that are listed in item
        Continuation        (b) of the list of the Chair
        Paragraph           3. It adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_heading_may_stand_below_a_name_with_a_State_in_brackets() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and heard the speaker:
        UnnumberedText      Ana Silva (Chile)
        TopicHeading        Attendance
        Paragraph           2. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Topics_are_counted_under_their_heading() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        TopicHeading        1. Sea ice
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        TopicHeading        2. Lake ice
        Blank
        UnnumberedText      The Chair had no report on the ice of lakes before it.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_topic_with_a_number_that_is_not_due_is_told_by_the_paragraph_below() => RoleTable.IsRead(
        """
        SectionHeading      I. Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It sat.
        TopicHeading        4. Sea ice
        Paragraph           3. It rose.
        TopicHeading        5. Lake ice
        Blank
        UnnumberedText      The Chair had no report on the ice of lakes before it.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_chapter_has_its_title_behind_a_colon_or_a_full_stop() => RoleTable.IsRead(
        """
        SectionHeading      Chapter I: Introduction
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        SectionHeading      Chapter II. Water
        Paragraph           2. It sat.
        UnnumberedText      Chapter
        UnnumberedText      of the report.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Where_lines_are_not_wrapped_a_chapter_begins_also_below_an_unfinished_paragraph() => RoleTable.IsRead(
        """
        Paragraph           1. It met.
        Paragraph           2. The Committee met in Vienna from 3 to 7 March 2031, in the presence of the representatives of forty States that have rivers or lakes, and then took up its own agenda
        SectionHeading      Chapter I: Water
        Paragraph           3. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_title_of_the_contents_needs_no_number_below_it() => RoleTable.IsRead(
        """
        Contents            Contents
        Contents            I. Opening . . . 1
        Contents            Rivers and lakes of the northern plain . . . 2
        Contents            Water . . . 3
        Blank
        SectionHeading      I. Opening
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        TopicHeading        Rivers and lakes of the
        Continuation        northern plain
        UnnumberedText      The Committee had no report on them.
        TopicHeading        Water
        UnnumberedText      (The speakers are listed in the annex to this report, together with the
        Continuation        time at which they spoke.)
        Blank
        UnnumberedText      It had no report on water either, and so it went on to the next of its matters.
        Blank
        UnnumberedText      “Water”
        Blank
        UnnumberedText      Rivers and lakes of the
        Blank
        UnnumberedText      northern plain
        Blank
        UnnumberedText      Rivers and lakes
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Text_below_a_topic_of_a_decision_is_no_paragraph_of_it() => RoleTable.IsRead(
        """
        Contents            Contents
        Contents            I. Drafts . . . 1
        Contents            Ice of the sea . . . 2
        Blank
        SectionHeading      I. Drafts
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        Blank
        ResolutionHeading   Draft decision I
        Continuation        Rivers of the world
        Blank
        TopicHeading        Ice of the sea
        Blank
        UnnumberedText      The States of the north are cold.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Without_a_number_to_take_a_line_behind_a_heading_may_be_more_of_it() => RoleTable.IsRead(
        """
        Contents            Contents
        Contents            I. Opening . . . 1
        Blank
        Paragraph           1.
        Continuation        The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2.
        Continuation        It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_title_of_the_contents_goes_on_above_a_number_that_was_torn_off() => RoleTable.IsRead(
        """
        Contents            Contents
        Contents            I. Opening . . . 1
        Contents            II. Water and ice . . . 2
        Contents            A. Rivers . . . 2
        Blank
        SectionHeading      I. Opening
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        SectionHeading      II.
        SubsectionHeading   A.
        SectionHeading      Water and
        Continuation        ice
        Paragraph           2.
        SubsectionHeading   Rivers
        Blank
        Paragraph           It sat.
        """,
        RoleTable.Plain,
        "en");
}
