using ReportModel.Layout;

namespace ReportModel.Tests.Layout;

/// <summary>Where each text bears a number: what begins a list, an agenda or a topic, and where it ends.</summary>
public class PlacesOfNumbersTests
{
    private static readonly ReportParserOptions s_options = new() { Language = "zh", Layout = RoleTable.Plain };

    [Fact]
    public void The_last_line_may_be_a_heading() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        TopicHeading  国际合作
        """,
        RoleTable.Plain);

    [Fact]
    public void A_sentence_behind_a_letter_is_no_heading() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Unexplained   A. 史密斯先生担任主席。
        """,
        RoleTable.Plain);

    [Fact]
    public void Before_the_first_paragraph_no_item_begins() => RoleTable.IsRead(
        """
        Title         会议于三月举行。
        Blank
        Unexplained   (a) 甲。
        """,
        RoleTable.Plain);

    [Theory]
    [InlineData("SectionHeading     二. 其他")]
    [InlineData("SubsectionHeading  A. 其他")]
    [InlineData("TopicHeading       1. 移交")]
    [InlineData("Paragraph          2. 第二段。")]
    public void A_heading_or_paragraph_ends_the_list_above(string row) => RoleTable.IsRead(
        $"""
        Title              会议报告
        Blank
        SectionHeading     一. 建议
        Blank
        Paragraph          1. 工作组通过了以下建议：
        Item               (a) 甲。
        Blank
        {row}
        Blank
        Unexplained        (b) 乙。
        """,
        RoleTable.Plain);

    [Fact]
    public void An_entry_of_an_agenda_ends_the_list_above() => RoleTable.IsRead(
        """
        Title          会议报告
        Blank
        Paragraph      1. 工作组通过了议程如下：
        AgendaEntry    1. 组织事项：
        AgendaSubItem  (a) 会议开幕；
        AgendaSubItem  (b) 通过议程。
        AgendaEntry    2. 移交。
        Blank
        Unexplained    (c) 其他。
        """,
        RoleTable.Plain);

    [Fact]
    public void A_paragraph_that_announces_no_list_opens_none() => RoleTable.IsRead(
        """
        Title         会议报告
        Blank
        Paragraph     1. 第一段。
        Blank
        Unexplained   (b) 乙。
        Blank
        Unexplained   (c) 丙。
        """,
        RoleTable.Plain);

    /// <summary>Number 2 is due for a topic and for a paragraph; a topic is no sentence.</summary>
    [Fact]
    public void Topics_are_counted_by_themselves() => RoleTable.IsRead(
        """
        Title          会议报告
        Blank
        SectionHeading 一. 审议
        Blank
        TopicHeading   1. 移交
        Blank
        Paragraph      1. 第一段。
        Blank
        TopicHeading   2. 引渡
        Blank
        Paragraph      2. 第二段。
        """,
        RoleTable.Plain);

    /// <summary>The first entry says how far the entries of an agenda are indented; then a number that is due for both stands at the margin, or is indented too.</summary>
    [Theory]
    [InlineData("1. 第一段。\n\n2. 工作组通过了议程如下：\n\n  1. 甲。\n\n2. 乙。\n\n3. 丙。\n", "Paragraph Paragraph AgendaEntry AgendaEntry Paragraph")]
    [InlineData("1. 工作组通过了议程如下：\n\n  1. 甲。\n\n  2. 乙。\n\n  3. 丙。\n", "Paragraph AgendaEntry AgendaEntry AgendaEntry")]
    public void The_first_entry_says_where_the_others_stand(string text, string roles) =>
        Assert.Equal("Title " + roles, string.Join(' ', LineRoles.Of("会议报告\n\n" + text, s_options).Where(role => role != "Blank")));

    /// <summary>A symbol may be broken behind its "/", and what follows indented.</summary>
    [Theory]
    [InlineData(1000, "Masthead Continuation Title Paragraph")]
    [InlineData(1001, "Title Continuation TopicHeading Paragraph")]
    public void A_symbol_above_the_title_takes_no_more_than_1000_characters(int length, string roles)
    {
        const string Start = "CTOC/COP/\n";
        var text = Start + "WG.3/2030/5".PadLeft(length - Start.Length) + "\n\n会议报告\n\n1. 第一段。\n";

        Assert.Equal(roles, string.Join(' ', LineRoles.Of(text, s_options).Where(role => role != "Blank")));
    }

    [Theory]
    [InlineData("MMDCCCVII.", "Section 2807")]
    [InlineData("MMDCCCVIII.", "None 0")]
    [InlineData("XIV.", "Section 14")]
    [InlineData("C.", "Section 100")]
    [InlineData("H.", "Capital 8")]
    public void A_numeral_on_a_line_of_its_own_has_no_more_than_nine_signs(string line, string expected)
    {
        var marker = Marker.ReadAlone(line, RomanNumerals.Instance);

        Assert.Equal(expected, FormattableString.Invariant($"{marker.Kind} {marker.Value}"));
    }

    [Theory]
    [InlineData("a. 提")]
    [InlineData("· 提")]
    public void A_small_letter_with_a_full_stop_begins_nothing(string line) => Assert.Equal(default, Marker.Read(line, ChineseNumerals.Instance));
}
