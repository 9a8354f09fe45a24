using ReportModel.Outline;
using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Outline;

/// <summary>One mistake in a numbering is one finding: what follows shows whether a number is wrong, left out or too many.</summary>
public class NumberingTests
{
    [Theory]
    [InlineData("1 2 9 4", "Paragraph 9 stands where paragraph 3 is due; number it '3.'")]
    [InlineData("1 2 4 5", "Paragraph 4 stands where paragraph 3 is due; restore what is missing, or number it '3.'")]
    [InlineData("1 2 2 3", "Paragraph 2 stands where paragraph 3 is due; number it '3.' and what follows anew, or remove it")]
    [InlineData("1 2 1 3", "Paragraph 1 stands where paragraph 3 is due; number it '3.' and what follows anew, or remove it")]
    [InlineData("1 2 9 3 4", "Paragraph 9 stands where paragraph 3 is due; number it '3.' and what follows anew, or remove it")]
    [InlineData("1 2 2", "Paragraph 2 stands where paragraph 3 is due; number it '3.' and what follows anew, or remove it")]
    [InlineData("1 2 3 2 3 4", "Paragraph 2 stands where paragraph 4 is due; number it '4.' and what follows anew, or remove it")]
    [InlineData("2 3 4", "Paragraph 2 stands where paragraph 1 is due; restore what is missing, or number it '1.'")]
    [InlineData("1 2 3 4")]
    public void Paragraphs(string numbers, params string[] findings) => Assert.Equal(
        findings,
        SmallReport.Parse("会议报告\n\n" + string.Join("\n\n", numbers.Split(' ').Select(number => number + ". 一段。"))).Diagnostics.Select(d => d.Message));

    [Theory]
    [InlineData("annexII", "annex II")]
    [InlineData("annex", "annex")]
    [InlineData("chapVIII", "chapter VIII")]
    [InlineData("resolution-2", "resolution 2")]
    [InlineData("decision57/1", "decision 57/1")]
    [InlineData("57/1", "57/1")]
    public void What_paragraphs_are_numbered_in_is_named_in_words(string scope, string name) => Assert.Equal(name, NumberingScopes.NameOf(scope));

    /// <summary>The number and its mark are wrong, not the text behind them.</summary>
    [Fact]
    public void A_finding_marks_the_number()
    {
        var finding = Assert.Single(SmallReport.Parse("会议报告\n\n1. 第一段。\n\n 12. 第二段。\n\n3. 第三段。").Diagnostics);

        Assert.Equal(new SourceSpan(5, 2, 5, 5, 3), finding.Source);
    }

    [Fact]
    public void The_headings_before_an_annex_and_those_in_it_are_checked_apart()
    {
        var result = SmallReport.Parse(string.Join("\n\n", "会议报告", "一. 甲", "1. 一段。", "2. 一段。", "三. 丙", "3. 一段。", "4. 一段。", "附件", "一. 丁", "5. 一段。", "6. 一段。", "二. 戊", "7. 一段。", "8. 一段。"));

        Assert.Equal("Heading '三. 丙' stands where heading 2 is due; restore what is missing, or number it 2", Assert.Single(result.Diagnostics).Message);
    }

    [Theory]
    [InlineData("一. 甲|1. 一段。|2. 一段。|三. 丙|3. 一段。|4. 一段。", "Heading '三. 丙' stands where heading 2 is due; restore what is missing, or number it 2")]
    [InlineData("二. 乙|1. 一段。|2. 一段。|3. 一段。|4. 一段。", "Heading '二. 乙' stands where heading 1 is due; restore what is missing, or number it 1")]
    public void The_last_heading_may_be_the_wrong_one_or_the_only_one(string blocks, string finding) =>
        Assert.Equal(finding, Assert.Single(SmallReport.Parse("会议报告\n\n" + blocks.Replace("|", "\n\n", StringComparison.Ordinal)).Diagnostics).Message);

    [Fact]
    public void No_item_may_be_in_its_place() => Assert.Equal(
        "Item (b) of paragraph 1 stands where item (a) is due; restore what is missing, or letter it '(a)'",
        Assert.Single(SmallReport.Parse("会议报告\n\n1. 请各国注意下列事项：\n(b) 河流；\n(c) 湖泊。").Diagnostics, finding => finding.Id == "RM0012").Message);

    /// <summary>Findings at one place stand in the order of their rules.</summary>
    [Fact]
    public void Two_findings_at_one_place_have_an_order() => Assert.Equal(
        ["(5,1) RM0010", "(5,1) RM0025"],
        SmallReport.Parse("会议报告\n\n1. 第一段。\n\n9. 工作组通过了以下建议。\n\n3. 第三段。\n").Diagnostics.Select(d => $"{d.Source} {d.Id}"));

    [Fact]
    public void A_paragraph_is_found_by_its_number_also_where_others_are_wrong()
    {
        var result = SmallReport.Parse("会议报告\n\n1. 第一段。\n\n2. 第二段。\n\n4. 见本报告第 1 段和本报告第 2 段。\n");

        Assert.Equal("RM0010", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(["CTOC/COP/WG.3/2030/5#1", "CTOC/COP/WG.3/2030/5#2"], result.Report.Paragraphs[2].Citations.SelectMany(c => c.Paragraphs).Select(id => id.Value));
    }

    [Fact]
    public void Of_two_paragraphs_with_one_number_the_first_is_meant()
    {
        var result = SmallReport.Parse("会议报告\n\n1. 工作组通过了以下建议：\n(a) 鼓励各国合作。\n\n1. 第一段。\n\n2. 见本报告第 1 段。\n");

        Assert.Equal(["CTOC/COP/WG.3/2030/5#1(a)"], Assert.Single(result.Report.Paragraphs[2].Citations).Recommendations.Select(id => id.Value));
    }
}
