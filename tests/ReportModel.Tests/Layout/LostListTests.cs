namespace ReportModel.Tests.Layout;

/// <summary>Letters whose paragraph has no number: they are no items of the paragraph before.</summary>
public class LostListTests
{
    [Fact]
    public void Without_a_list_only_the_first_letter_begins_one() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Unexplained   (b) 乙。
        """,
        RoleTable.Plain);

    [Fact]
    public void A_list_that_was_announced_twice_belongs_to_the_announcement_next_to_it() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 工作组通过了以下建议：
        Blank
        Unexplained   另一段没有编号：
        Blank
        Unexplained   (a) 甲。
        """,
        RoleTable.Plain);

    [Fact]
    public void A_list_that_begins_again_with_a_belongs_to_the_announcement_before_it() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 工作组通过了以下建议：
        Item          (a) 甲；
        Blank
        Unexplained   另一段没有编号：
        Blank
        Unexplained   (a) 乙。
        """,
        RoleTable.Plain);

    [Fact]
    public void Its_letters_are_counted_as_those_of_any_list() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Unexplained   另一段没有编号：
        Unexplained   (a) 甲
        Unexplained   (b) 乙。
        """,
        RoleTable.Plain);
}
