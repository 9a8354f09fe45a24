namespace ReportModel.Tests.Layout.English;

/// <summary>What the numbers and letters at the beginning of lines mean: told by which is due, and by what stands above.</summary>
public class NumberingTests
{
    [Fact]
    public void Chapters_headings_paragraphs_and_items() => AssertRead("""
        Masthead           A/90/44
        Blank
        Title              Report of the Committee on Rivers
        Blank
        SectionHeading     I. Introduction
        Paragraph          1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and was
        Continuation       attended by representatives of forty States.
        SectionHeading     II. Water
        Continuation       (Agenda item 2)
        SubsectionHeading  A. Ice
        TopicHeading       1. Sea ice
        Paragraph          2. The Committee heard statements by the following representatives of States:
        Item               (a) The representative of Peru, on behalf of the States of the south, in which
        Continuation       (b) the sea is cold:
        Continuation       (i) In winter;
        Continuation       (iv) In spring;
        Item               (b) The representative of Chile.
        TopicHeading       2. Lake ice
        Paragraph          3. It had said in the introduction to its last report, namely in paragraph
        Continuation       2. of that report, and in chapter II of it, that lakes froze.
        SectionHeading     III. Closing
        Paragraph          4. It adjourned.
        """);

    [Fact]
    public void An_agenda_stands_below_the_paragraph_that_adopts_it() => AssertRead("""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna.
        Paragraph          2. At its 1st meeting, on 3 March, the Committee adopted the following agenda:
        AgendaEntry        1. Opening of the session.
        AgendaEntry        2. Water:
        AgendaSubItem      (a) Ice;
        AgendaSubItem      (b) Rain.
        AgendaEntry        3. Other matters.
        Paragraph          3. The Committee sat for a week. It rose on 7 March.
        Paragraph          4. It adjourned.
        """);

    [Fact]
    public void A_list_that_a_paragraph_announces_is_no_agenda() => AssertRead("""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee set itself the following tasks for the time until its next session:
        UnnumberedText     1. To measure ice.
        UnnumberedText     2. To measure rain.
        Paragraph          2. The Committee adjourned.
        """);

    [Fact]
    public void The_agenda_of_another_session_is_no_agenda_of_this_one() => AssertRead("""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Blank
        UnnumberedText     Provisional agenda for the second session
        Blank
        UnnumberedText     1. Opening of the session.
        UnnumberedText     2. Water:
        UnnumberedText     (a) Ice;
        UnnumberedText     (b) Rain.
        UnnumberedText     3. Other matters.
        Blank
        Paragraph          2. The Committee adjourned.
        """);

    /// <summary>Numbers up to two may be missing, of letters one; further away they are something else.</summary>
    [Theory]
    [InlineData("4", "Paragraph")]
    [InlineData("5", "Paragraph")]
    [InlineData("6", "UnnumberedText")]
    [InlineData("2", "UnnumberedText")]
    public void A_paragraph_may_be_missing(string number, string role) => AssertRead($"""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph          2. It sat.
        {role,-19}{number}. It rose.
        """);

    [Theory]
    [InlineData("b", "Item")]
    [InlineData("c", "Item")]
    [InlineData("d", "UnnumberedText")]
    [InlineData("a", "Item")]
    public void An_item_may_be_missing(string letter, string role) => AssertRead($"""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna from 3 to 7 March 2031, and agreed as follows:
        Item               (a) States should measure their ice;
        {role,-19}({letter}) States should measure their rain.
        """);

    [Fact]
    public void Only_the_first_letter_begins_a_list() => AssertRead("""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna from 3 to 7 March 2031, and agreed as follows:
        UnnumberedText     (b) States should measure their rain.
        Item               (a) States should measure their ice.
        """);

    /// <summary>I, V, X, L, C, D and M are letters as well as numerals.</summary>
    [Fact]
    public void A_letter_that_is_due_is_no_numeral()
    {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWX".Select((letter, i) => $"SubsectionHeading {letter}. Rivers\nParagraph {i + 1}. The Committee met in Vienna from 3 to 7 March 2031.\n");

        AssertRead("SectionHeading I. Water\n" + string.Concat(letters) + "SectionHeading II. Closing\nParagraph 25. It adjourned.");
    }

    [Theory]
    [InlineData("SectionHeading     V. Water", "TopicHeading")]
    [InlineData("SubsectionHeading  C. Water", "TopicHeading")]
    [InlineData("SectionHeading     II. Water is wet, as the Committee has found.", "Continuation")]
    [InlineData("SubsectionHeading  A. Water is wet, as the Committee has found.", "Continuation")]
    [InlineData("SectionHeading     II. Water", null)]
    [InlineData("SubsectionHeading  A. Water", null)]
    public void A_heading_is_due_and_no_sentence(string row, string? instead) => AssertRead($"""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        {(instead is null ? row : instead.PadRight(19) + row[19..])}
        Paragraph          2. It sat.
        """);

    [Fact]
    public void A_heading_without_a_number_stands_above_the_number_that_is_due() => AssertRead("""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Blank
        TopicHeading       Attendance at the session of the Committee
        Blank
        Paragraph          2. The following States were represented:
        Blank
        UnnumberedText     Chile, Malta, Niger, Peru,
        Blank
        UnnumberedText     Togo
        Blank
        Paragraph          3. It adjourned.
        """);

    [Fact]
    public void Numbers_and_letters_on_lines_of_their_own_belong_to_the_line_below() => AssertRead("""
        SectionHeading     I.
        Continuation       Introduction
        Paragraph          1.
        Continuation       The Committee met in Vienna from 3 to 7 March 2031, and agreed as follows:
        Item               (a)
        Continuation       States should measure their ice;
        Item               (b)
        Continuation       States should measure their rain.
        SectionHeading     Chapter II
        Continuation       Closing
        Paragraph          2.
        Continuation       It adjourned.
        Unexplained        7.
        """);

    [Fact]
    public void In_an_annex_paragraphs_begin_anew() => AssertRead("""
        SectionHeading     I. Introduction
        Paragraph          1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph          2. It adjourned.
        Blank
        AnnexHeading       Annex I
        Continuation       Conclusions of the Chair
        Blank
        Paragraph          1. Water is wet.
        Paragraph          2. Ice is cold.
        """);

    [Fact]
    public void The_paragraphs_of_a_resolution_are_numbered_by_themselves() => AssertRead("""
        SectionHeading     I. Drafts
        Paragraph          1. The Committee recommends to the Assembly the adoption of the following draft resolution:
        ResolutionHeading  Draft resolution A
        Continuation       Rivers of the world
        EnactingBody       The General Assembly,
        PreambularParagraph Recalling its resolution 46/152, in which it asked for water,
        OperativeParagraph 1. Urges States:
        Item               (a) To measure ice;
        Item               (b) To measure rain;
        OperativeParagraph 2. Requests a report;
        OperativeParagraph 4. Decides to return to the matter.
        SectionHeading     II. Closing
        Paragraph          2. It adjourned.
        """);

    private static void AssertRead(string table) => RoleTable.IsRead(table, RoleTable.Plain, "en");

    [Fact]
    public void Chapters_that_number_anew_need_no_blank_lines() => RoleTable.IsRead(
        """
        SectionHeading     Chapter I
        Continuation       Opening
        Paragraph          1. It met.
        Paragraph          2. It rose.
        Paragraph          3. It sat.
        SectionHeading     Chapter II
        Continuation       Rivers
        Paragraph          1. It spoke.
        Paragraph          2. It heard.
        """,
        RoleTable.Plain,
        "en");
}
