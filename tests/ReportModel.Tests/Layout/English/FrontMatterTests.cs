namespace ReportModel.Tests.Layout.English;

/// <summary>The pieces of a cover, and where the title ends.</summary>
public class FrontMatterTests
{
    [Fact]
    public void Blank_lines_part_the_pieces_of_a_cover() => RoleTable.IsRead(
        """
        Masthead            Economic and Social Council
        Blank
        Title               Report of the Committee on Rivers, which met in Vienna from 3 to 7 March 2031
        Blank
        Masthead            Official Records
        Blank
        Paragraph           1. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_summary_ends_the_title() => RoleTable.IsRead(
        """
        Title               Report of the Committee on Rivers, which met in Vienna from 3 to 7 March 2031
        Masthead            Summary
        Masthead            The report is on rivers
        Continuation        and lakes.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_colon_ends_the_title_behind_the_words_for_an_office_alone() => RoleTable.IsRead(
        """
        Title               Report of the Committee on Rivers, which met in Vienna from 3 to 7 March 2031
        Continuation        Water: a review
        Masthead            Chair: Ana Silva (Chile)
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_title_may_end_with_an_office() => RoleTable.IsRead(
        """
        Title               Report on the election of the
        Continuation        Rapporteur
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_title_may_have_a_line_in_brackets() => RoleTable.IsRead(
        """
        Title               Report of the Group on annex
        Continuation        (II)
        Continuation        of its statutes
        """,
        RoleTable.Plain,
        "en");
}
