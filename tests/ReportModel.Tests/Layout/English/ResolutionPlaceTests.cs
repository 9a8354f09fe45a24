namespace ReportModel.Tests.Layout.English;

/// <summary>Where the texts of resolutions and decisions begin and end.</summary>
public class ResolutionPlaceTests
{
    [Fact]
    public void A_preamble_is_told_from_what_the_body_does() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        ResolutionHeading   Draft resolution A
        Continuation        Rivers of the world
        EnactingBody        The Commission on Rivers:
        PreambularParagraph Recalling its resolution 46/152 and all that it has said in it of the rivers,
        Continuation        the lakes and the seas of the world,
        PreambularParagraph Mindful of the ice
        Blank
        PreambularParagraph Aware of the rain
        Blank
        OperativeParagraph  Urges
        Continuation        all States to measure their rain;
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_in_a_preamble_is_quoted() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        ResolutionHeading   Draft resolution A
        Continuation        Rivers of the world
        EnactingBody        The General Assembly,
        PreambularParagraph Recalling what it said of ice in its resolution 46/152:
        Continuation        3. Ice melts;
        PreambularParagraph Aware of the rain,
        OperativeParagraph  1. Urges States to measure ice.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_heading_may_part_a_preamble_from_the_first_number() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        ResolutionHeading   Draft resolution A
        Continuation        Rivers of the world
        EnactingBody        The General Assembly,
        PreambularParagraph Recalling its resolution 46/152,
        TopicHeading        Measures to be taken
        OperativeParagraph  1. Urges States:
        Item                (a) To measure ice.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_heading_may_stand_below_the_title_of_a_decision() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Blank
        ResolutionHeading   Draft decision I
        Continuation        Rivers of the world
        Blank
        TopicHeading        Ice of the sea
        OperativeParagraph  1. Urges States to measure their ice.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_number_far_ahead_is_no_paragraph_of_the_report() => RoleTable.IsRead(
        """
        SectionHeading      I. Drafts
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. It sat.
        Paragraph           3. It rose.
        Paragraph           4. It sat again.
        Paragraph           5. The Committee recommends to the Assembly the following draft resolution:
        ResolutionHeading   Draft resolution A
        Continuation        Rivers of the world
        EnactingBody        The General Assembly,
        PreambularParagraph Recalling its resolution 46/152, in which it asked for water,
        OperativeParagraph  1. Urges States to measure their ice;
        UnnumberedText      7. Requests a report.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_heading_with_a_letter_ends_a_resolution() => RoleTable.IsRead(
        """
        SectionHeading      I. Drafts
        SubsectionHeading   A. Rivers
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Paragraph           2. The Committee recommends the following draft resolution:
        ResolutionHeading   Draft resolution A
        Continuation        Rivers of the world
        EnactingBody        The General Assembly,
        PreambularParagraph Recalling its resolution 46/152,
        OperativeParagraph  1. Urges States to measure ice;
        OperativeParagraph  2. Urges States to measure rain.
        SubsectionHeading   B. Lakes
        Paragraph           3. It rose.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void Another_body_counts_anew() => RoleTable.IsRead(
        """
        SectionHeading      I. Drafts
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        ResolutionHeading   Draft resolution A
        Continuation        Rivers of the world
        EnactingBody        The Economic and Social Council,
        PreambularParagraph Recalling its resolution 46/152,
        OperativeParagraph  1. Urges States to measure ice;
        OperativeParagraph  2. Recommends to the Assembly the following text:
        EnactingBody        The General Assembly,
        PreambularParagraph Recalling its resolution 46/152,
        OperativeParagraph  1. Urges States to measure ice.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_heading_of_a_draft_is_its_number_and_no_sentence() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        UnnumberedText      Draft resolution Rivers as amended.
        UnnumberedText      Draft resolution I was adopted.
        UnnumberedText      Document 57/1
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_heading_with_the_word_for_an_act_needs_its_number() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        TopicHeading        Decision taken
        Paragraph           2. It sat.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_title_stands_directly_above_the_body() => RoleTable.IsRead(
        """
        SectionHeading      I. Drafts
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        UnnumberedText      Text of the draft
        SubsectionHeading   A. Rivers
        Blank
        EnactingBody        The General Assembly,
        PreambularParagraph Recalling its resolution 46/152,
        OperativeParagraph  1. Urges States to measure ice.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void What_stands_apart_from_the_word_annex_is_no_title_of_it() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        Blank
        AnnexHeading        Annex
        Blank
        UnnumberedText      [English only]
        Blank
        AnnexHeading        Annex II
        Blank
        UnnumberedText      [English only]
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void A_text_may_end_with_a_heading() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
        Continuation        its agenda.
        UnnumberedText      Closing of the session
        """,
        RoleTable.Plain,
        "en");
}
