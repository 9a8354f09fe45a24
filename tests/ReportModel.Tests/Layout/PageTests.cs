namespace ReportModel.Tests.Layout;

/// <summary>What a page leaves in the text, and what stands on both sides of it.</summary>
public class PageTests
{
    /// <summary>The last line of a paragraph may stand at the foot of a page, with a heading at the head of the next.</summary>
    [Fact]
    public void A_heading_below_page_furniture_is_no_part_of_the_paragraph_above() => RoleTable.IsRead(
        """
        Title          会议报告
        Blank
        SectionHeading 一. 审议
        Blank
        Paragraph      1. 第一段。
        Blank
        PageFurniture  http://undocs.org/CTOC/COP/WG.3/2030/5
        TopicHeading   国际合作
        Blank
        Paragraph      2. 第二段。
        """,
        RoleTable.Plain);

    [Fact]
    public void A_sentence_goes_on_below_page_furniture() => RoleTable.IsRead(
        """
        Title          会议报告
        Blank
        SectionHeading 一. 审议
        Blank
        Paragraph      1. 第一段提到
        PageFurniture  3/15
        Continuation   国际合作。
        """,
        RoleTable.Plain);

    [Theory]
    [InlineData("1/15", "PageFurniture")]
    [InlineData("15/15", "PageFurniture")]
    [InlineData("16/15", "TopicHeading")]
    public void A_page_is_one_of_the_pages(string line, string role) => RoleTable.IsRead(
        $"""
        Title          会议报告
        Blank
        Paragraph      1. 第一段。
        Blank
        {role}         {line}
        Blank
        Paragraph      2. 第二段。
        """,
        RoleTable.Plain);

    /// <summary>Nothing else says what it is: a running head that no profile names, or a paragraph that lost its text.</summary>
    [Fact]
    public void A_symbol_alone_below_the_title_is_not_explained_away() => RoleTable.IsRead(
        """
        Masthead       CTOC/COP/WG.3/2030/5
        Blank
        Title          会议报告
        Blank
        Paragraph      1. 第一段。
        Blank
        Unexplained    CTOC/COP/WG.3/2030/5
        """,
        RoleTable.Plain);
}
