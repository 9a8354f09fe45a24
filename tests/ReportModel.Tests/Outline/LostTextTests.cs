using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Outline;

/// <summary>Text that lost its number or letter: the next number shows which one, or whether any is missing.</summary>
public class LostTextTests
{
    private const string Join = "join it to the text that it continues, or end it without a full stop where it is a heading";

    [Theory]
    [InlineData("3", "begin it with '2.'", Join)]
    [InlineData("2", Join, Join)]
    public void Of_two_texts_before_a_number_the_first_takes_the_one_that_is_missing(string next, string first, string second) => AssertAdvice(
        $"会议报告\n\n1. 第一段。\n\n没有编号的一段。\n\n没有编号的又一段。\n\n{next}. 最后一段。", first, second);

    /// <summary>Two numbers are missing, and nothing says which text has which: both are told, and so is the gap.</summary>
    [Fact]
    public void Where_more_numbers_are_missing_the_gap_is_a_finding_too()
    {
        var findings = SmallReport.Parse("会议报告\n\n1. 第一段。\n\n没有编号的一段。\n\n没有编号的又一段。\n\n4. 最后一段。").Diagnostics;

        Assert.Equal(["RM0014", "RM0014", "RM0010"], findings.Select(d => d.Id));
        Assert.All(findings.Take(2), d => Assert.EndsWith("; begin it with '2.' where that is missing, else join it to the text that it continues", d.Message, StringComparison.Ordinal));
        Assert.Equal("Paragraph 4 stands where paragraph 2 is due; restore what is missing, or number it '2.'", findings[2].Message);
    }

    [Fact]
    public void At_the_end_the_next_number_may_be_due() => AssertAdvice(
        "会议报告\n\n1. 第一段。\n\n没有编号的一段。", "begin it with '2.' where that is missing, else join it to the text that it continues");

    [Fact]
    public void Before_the_first_paragraph_the_first_number_may_be_due() => AssertAdvice(
        "会议报告\n\n没有编号的一段。\n\n2. 第二段。", "begin it with '1.'");

    [Theory]
    [InlineData("1. 组织事项。", "'2.'")]
    [InlineData("1. 组织事项。\n\n2. 移交。", "'3.' or '2.'")]
    [InlineData("1. 组织事项。\n\n2. 其他事项：\n\n(a) 甲；\n\n(b) 乙。", "'(c)' or '3.' or '2.'")]
    public void After_an_agenda_a_sub_item_an_item_or_a_paragraph_may_be_due(string agenda, string due) => AssertAdvice(
        $"会议报告\n\n1. 工作组通过了议程如下：\n\n{agenda}\n\n没有编号的一项。",
        $"begin it with {due} where that is missing, else join it to the text that it continues");

    [Fact]
    public void Between_items_the_letter_is_told() => AssertAdvice(
        "会议报告\n\n1. 工作组讨论了以下问题：\n\n(a) 甲。\n\n没有字母的一项。\n\n(c) 丙。", "begin it with '(b)'");

    private static void AssertAdvice(string text, params string[] advice)
    {
        var findings = SmallReport.Parse(text).Diagnostics;

        Assert.All(findings, d => Assert.Equal("RM0014", d.Id));
        Assert.Equal(advice, findings.Select(d => d.Message.Split("; ")[1]));
    }
}
