namespace ReportModel.Tests.Layout;

/// <summary>What may stand below a line that is no end of a sentence: the rest of it, or what has the number that is due.</summary>
public class UnfinishedLineTests
{
    [Fact]
    public void After_a_blank_line_the_number_that_is_due_begins_a_paragraph() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Paragraph     2. 第二段
        Blank
        Paragraph     3. 第三段。
        """,
        RoleTable.Plain);

    [Fact]
    public void Without_a_blank_line_it_belongs_to_the_sentence() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Paragraph     2. 第二段提到第
        Continuation  3. 条。
        """,
        RoleTable.Plain);

    [Theory]
    [InlineData("27. 号文件。")]
    [InlineData("2. 条。")]
    [InlineData("A. 史密斯先生。")]
    [InlineData("(b) 项。")]
    public void What_is_not_due_belongs_to_the_sentence_even_after_a_blank_line(string line) => RoleTable.IsRead(
        $"""
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Paragraph     2. 会议提到
        Blank
        Continuation  {line}
        """,
        RoleTable.Plain);

    [Fact]
    public void An_initial_at_the_head_of_a_page_begins_no_subsection() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Paragraph     2. 担任主席的是
        Blank
        Continuation  A. 史密斯
        Blank
        Continuation  先生。
        """,
        RoleTable.Plain);

    [Fact]
    public void After_a_blank_line_the_letter_that_is_due_begins_an_item() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 工作组通过了以下建议：
        Item          (a) 甲
        Blank
        Item          (b) 乙
        Continuation  (c) 项；
        Blank
        Item          (c) 丙。
        """,
        RoleTable.Plain);

    /// <summary>A letter inside a sentence has no space after it, so it begins an item only where it is due.</summary>
    [Fact]
    public void A_letter_without_a_space_begins_an_item_only_where_it_is_due() => RoleTable.IsRead(
        """
        Title         会议报告·
        Paragraph     1. 工作组通过了以下建议：·
        Item          (a)甲；·
        Unexplained   (c)丙；·
        Item          (b)乙。·
        """,
        RoleTable.SpacesPart);
}
