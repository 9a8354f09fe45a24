namespace ReportModel.Tests.Reading;

/// <summary>References to paragraphs and items of the same report.</summary>
public class ParagraphReferenceTests
{
    private const string Text = """
        会议报告

        1. 工作组通过了以下建议：

        (a) 鼓励各国合作；

        (b) 鼓励各国参与；

        (c) 鼓励各国支持。

        2. 工作组通过了以下建议：各国应合作。

        3. 工作组通过了以下建议：

        (a) 鼓励各国提供援助；

        (b) 鼓励各国开展培训。

        4. 见{0}。
        """;

    [Theory]
    [InlineData("本报告第 1 段", "1", "1(a) 1(b) 1(c)")]
    [InlineData("本报告第1(b)段", "1", "1(b)")]
    [InlineData("本报告第 1（b） 段", "1", "1(b)")]
    [InlineData("本报告第 2 段", "2", "2")]
    [InlineData("本报告第 1(b)至(c)段", "1", "1(b) 1(c)")]
    [InlineData("本报告第 1(a)和(c)段", "1", "1(a) 1(c)")] // one paragraph, not twice the same
    [InlineData("本报告第 1 段(b)项", "1", "1(b)")]
    [InlineData("本报告第 1 段(b)至(c)项", "1", "1(b) 1(c)")]
    [InlineData("本报告第 1(b–c)段", "1", "1(b) 1(c)")]
    [InlineData("本报告第 1 和第 2 段", "1 2", "1(a) 1(b) 1(c) 2")]
    [InlineData("本报告第 1 至 3 段", "1 2 3", "1(a) 1(b) 1(c) 2 3(a) 3(b)")]
    [InlineData("本报告第 1 至第 2 段", "1 2", "1(a) 1(b) 1(c) 2")]
    [InlineData("本报告第 1(b)段至第 3 段", "1", "1(b)")] // two references, and the second is too far from the words for this report
    [InlineData("本报告第 1(c)至 3(a)段", "1 2 3", "1(c) 2 3(a)")]
    [InlineData("本报告第 1(c)至第 3(a)段", "1 2 3", "1(c) 2 3(a)")]
    [InlineData("本报告第 4 段", "4", "")]
    public void What_is_meant(string reference, string paragraphs, string recommendations)
    {
        var result = Parse(reference);

        Assert.DoesNotContain(result.Diagnostics, d => d.Id == "RM0023");
        var citation = result.Report.Paragraphs[3].Citations[0];
        Assert.Equal(paragraphs, string.Join(' ', citation.Paragraphs.Select(id => id.Value.Split('#')[1])));
        Assert.Equal(recommendations, string.Join(' ', citation.Recommendations.Select(id => id.Value.Split('#')[1])));
    }

    /// <summary>What the reference before it means is no part of a reference.</summary>
    [Fact]
    public void Each_reference_has_its_own_recommendations() => Assert.Equal(
        ["1(b)", "3(a)"],
        Parse("本报告第 1(b)段，又见本报告第 3(a)段").Report.Paragraphs[3].Citations.Select(c => Assert.Single(c.Recommendations).Value.Split('#')[1]));

    /// <summary>Where paragraphs stand in another order than their numbers, a range has them in the order of these.</summary>
    [Theory]
    [InlineData("第 1 至 4 段", "1 2 3 4")]
    [InlineData("第 2 至 4 段", "2 3 4")]
    [InlineData("第 1 至 7 段", "1 2 3 4 5 7")]
    public void Paragraphs_come_in_the_order_of_their_numbers(string range, string numbers)
    {
        var report = SmallReport.Parse($"会议报告\n\n1. 一段。\n\n2. 二段。\n\n4. 四段。\n\n3. 三段。\n\n5. 见上文{range}。\n\n7. 末段。\n").Report;

        Assert.Equal(numbers, string.Join(' ', Assert.Single(report.Paragraphs.Single(p => p.Number == 5).Citations).Paragraphs.Select(id => id.Value.Split('#')[1])));
    }

    [Theory]
    [InlineData("本报告第 9 段", "paragraph 9, which this report does not have")]
    [InlineData("本报告第 9(b)段", "paragraph 9, which this report does not have")]
    [InlineData("本报告第 1(d)段", "paragraph 1 (d), which this report does not have")]
    [InlineData("本报告第 2(a)段", "paragraph 2 (a), which this report does not have")]
    [InlineData("本报告第 1 至 9 段", "paragraph 9, which this report does not have")]
    [InlineData("本报告第 1(b)至(d)段", "paragraph 1 (d), which this report does not have")]
    [InlineData("本报告第 1(d)至(e)段", "paragraph 1 (d), which this report does not have", "paragraph 1 (e), which this report does not have")]
    [InlineData("本报告第 1(d)至 2 段", "paragraph 1 (d), which this report does not have")]
    [InlineData("本报告第 8 至 9 段", "paragraph 8, which this report does not have", "paragraph 9, which this report does not have")]
    [InlineData("本报告第 9(a)至(b)段", "paragraph 9, which this report does not have")]
    [InlineData("本报告第 3 至 1 段", "paragraph 3 to paragraph 1, which is backwards")]
    [InlineData("本报告第 1(c)至(a)段", "paragraph 1 (c) to paragraph 1 (a), which is backwards")]
    public void What_leads_nowhere_is_a_finding(string reference, params string[] problems) => Assert.Equal(
        problems.Select(problem => $"'{reference["本报告".Length..]}' refers to {problem}; correct the number or the letter"),
        Parse(reference).Diagnostics.Select(d => d.Message));

    /// <summary>Of a range that goes beyond the last paragraph, what there is of it is meant.</summary>
    [Fact]
    public void A_range_beyond_the_report_means_what_there_is()
    {
        var citation = Parse("本报告第 2(b)至 999 段").Report.Paragraphs[3].Citations[0];

        Assert.Equal(["#2", "#3", "#4"], citation.Paragraphs.Select(id => id.Value["CTOC/COP/WG.3/2030/5".Length..]));
        Assert.Equal(["#2", "#3(a)", "#3(b)"], citation.Recommendations.Select(id => id.Value["CTOC/COP/WG.3/2030/5".Length..]));
    }

    /// <summary>Numbers that the report does not have are not counted one by one; those that it has are found.</summary>
    [Fact]
    public void A_range_that_is_longer_than_the_report_ends_with_its_last_number()
    {
        var report = SmallReport.Parse("会议报告\n\n1. 一段。\n\n2. 二段。\n\n9. 见上文第 2 至 9 段。\n\n10. 末段。\n").Report;

        Assert.Equal(["#2", "#9"], Assert.Single(report.Paragraphs[2].Citations).Paragraphs.Select(id => id.Value["CTOC/COP/WG.3/2030/5".Length..]));
    }

    [Theory]
    [InlineData("本报告第二节题为移交下的第 1 段", true)] // nine characters between
    [InlineData("本报告第二节题为移交项下的第 1 段", false)]
    [InlineData("该文件第 1 段", false)]
    public void The_words_for_this_report_stand_shortly_before(string words, bool isMeant) =>
        Assert.Equal(isMeant, Parse(words).Report.Paragraphs[3].Citations.Any(c => c.Kind == CitationKind.Paragraphs));

    [Theory]
    [InlineData("本报告第 1 条")]
    [InlineData("本报告第段")]
    [InlineData("本报告第(b)段")]
    [InlineData("本报告第 1 至段")]
    [InlineData("本报告第 1 至 2 到 3 段")]
    public void Other_words_are_no_reference(string words) => Assert.Empty(Parse(words).Report.Paragraphs[3].Citations);

    /// <summary>References that name more than any report can mean are findings, and those before them are read.</summary>
    [Theory]
    [InlineData(0)] // the last that is read takes all that is left
    [InlineData(38)]
    public void More_references_than_a_report_has_text_are_findings(int left)
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 40).Select(i => $"{i}. 段。\n\n"));
        var text = $"会议报告\n\n{paragraphs}41. {string.Concat(Enumerable.Repeat("见上文第 1 至 40 段。", 40))}";
        text += new string('段', (39 + left - (text.Length % 39)) % 39);
        var result = SmallReport.Parse(text);

        // Each takes 39 of as many as the text has characters.
        var most = text.Length / 39;
        var citations = result.Report.Paragraphs[40].Citations;
        Assert.Equal(40, citations.Count);
        Assert.All(citations.Take(most), c => Assert.Equal(40, c.Paragraphs.Count));
        Assert.All(citations.Skip(most), c => Assert.Empty(c.Paragraphs));
        Assert.Equal(40 - most, result.Diagnostics.Count(d => d.Message.Contains("more paragraphs, together with the references before, than the report has characters", StringComparison.Ordinal)));
    }

    /// <summary>The second paragraph 1 of the chapter is a finding; the first is meant.</summary>
    [Fact]
    public void Of_two_paragraphs_of_a_chapter_with_one_number_the_first_is_meant()
    {
        var report = SmallReport.Parse("会议报告\n\n一. 甲\n\n1. 一段。\n\n2. 二段。\n\n二. 乙\n\n1. 甲段。\n\n1. 乙段。\n\n2. 见上文第 1 段。\n").Report;

        Assert.Equal(["chap二/1"], report.Paragraphs[^1].Citations.SelectMany(citation => citation.Paragraphs).Select(id => id.Value.Split('#')[1]));
    }

    private static ParseResult Parse(string reference) => SmallReport.Parse(Text.Replace("{0}", reference, StringComparison.Ordinal));
}
