namespace ReportModel.Tests.Layout.English;

/// <summary>Where a letter in brackets begins an item, and where it stands in a sentence.</summary>
public class LetterPlaceTests
{
    [Fact]
    public void The_first_letter_stands_in_a_sentence_where_a_list_is_begun() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and agreed as follows:
        Item                (a) States should measure their ice;
        Item                (b) The two groups of States that are named in the decision of 2029, namely group
        Continuation        (a) States of the north and group (c) States of the south, should meet.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_letter_comes_once() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and agreed as follows:
        Item                (a) States should measure their ice;
        Item                (b) States should measure their rain;
        UnnumberedText      (b) States should measure their snow.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Items_may_end_with_no_mark() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and agreed as follows:
        Item                (a) Ice and snow
        Item                (b) Rain and hail
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Items_may_begin_with_small_letters() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and asked States:
        Item                (a) to measure their ice;
        Item                (b) to measure their rain.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Letters_before_the_first_heading_are_front_matter() => RoleTable.IsRead(
        """
        Title               Report of the Committee on Rivers, which met in Vienna from 3 to 7 March 2031
        Blank
        Masthead            The report deals with the following matters:
        Continuation        (a) Ice;
        Continuation        (b) Rain.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_letters_of_another_agenda_may_end_with_no_mark() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Blank
        UnnumberedText      Provisional agenda for the second session
        Blank
        UnnumberedText      1. Opening of the session
        UnnumberedText      2. Water
        UnnumberedText      (a) The state of ice in the rivers and the lakes of the northern plain
        UnnumberedText      (b) Rain
        UnnumberedText      3. Other matters
        Blank
        Paragraph           2. The Committee adjourned.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void An_item_above_the_next_paragraph_of_a_resolution_is_no_heading() => RoleTable.IsRead(
        """
        SectionHeading      I. Drafts
        Paragraph           1. The Committee recommends to the Assembly the adoption of the following draft resolution:
        ResolutionHeading   Draft resolution A
        Continuation        Rivers of the world
        EnactingBody        The General Assembly,
        PreambularParagraph Recalling its resolution 46/152, in which it asked for water,
        OperativeParagraph  1. Urges States:
        Item                (a) To measure ice;
        Item                (b) To measure rain
        OperativeParagraph  2. Requests a report.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Small_numerals_of_up_to_five_signs_stand_under_an_item() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and agreed as follows:
        Item                (a) States should measure their ice:
        Continuation        (xvii) In winter.
        Continuation        (xviii) In spring.
        UnnumberedText      (xxviii) In autumn.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Above_a_letter_that_is_not_due_stands_no_heading() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        UnnumberedText      Measures on ice
        Item                (a) To measure it;
        Item                (b) To report on it.
        UnnumberedText      Measures on rain
        UnnumberedText      (e) To measure it.
        """,
        RoleTable.Plain,
        "en");
}
