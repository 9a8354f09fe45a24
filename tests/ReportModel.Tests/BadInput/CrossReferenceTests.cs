namespace ReportModel.Tests.BadInput;

public class CrossReferenceTests
{
    private const string Written = "第 8(a)至(o)段";

    [Theory]
    [InlineData("第 8(a)至(z)段", "paragraph 8 (z), which this report does not have")]
    [InlineData("第 98(a)至(o)段", "paragraph 98, which this report does not have")]
    [InlineData("第 208 段", "paragraph 208, which this report does not have")]
    [InlineData("第 85 至 95 段", "paragraph 95, which this report does not have")]
    [InlineData("第 8(o)至(a)段", "paragraph 8 (o) to paragraph 8 (a), which is backwards")]
    [InlineData("第 10 至 8 段", "paragraph 10 to paragraph 8, which is backwards")]
    public void A_reference_to_nothing_is_one_finding(string words, string what) =>
        Reading.Of(SeedWith.Replaced(Written, words))
            .Finds($"(803,1): warning RM0023: '{words}' refers to {what}; correct the number or the letter")
            .Changes("paragraph 42 in #section3.B.2", "citation 42.1")
            .Loses()
            .Gains();

    [Fact]
    public void Both_ends_of_a_range_may_lead_nowhere() =>
        Reading.Of(SeedWith.Replaced(Written, "第 95 至 96 段")).Finds(
            "(803,1): warning RM0023: '第 95 至 96 段' refers to paragraph 95, which this report does not have; correct the number or the letter",
            "(803,1): warning RM0023: '第 95 至 96 段' refers to paragraph 96, which this report does not have; correct the number or the letter");

    [Fact]
    public void A_reference_is_resolved_as_far_as_it_goes()
    {
        var citation = Reading.Of(SeedWith.Replaced(Written, "第 8(w)至(z)段")).Report.Paragraphs[41].Citations[1];

        Assert.Equal($"{Repository.SeedSymbol}#8", Assert.Single(citation.Paragraphs).Value);
        Assert.Equal([$"{Repository.SeedSymbol}#8(w)", $"{Repository.SeedSymbol}#8(x)"], citation.Recommendations.Select(r => r.Value));
    }

    /// <summary>Where the paragraph itself lost its number, what refers to it leads nowhere too.</summary>
    [Fact]
    public void A_reference_to_a_paragraph_without_its_number_leads_nowhere()
    {
        var reading = Reading.Of(SeedWith.Replaced("\n8. 技术", "\n技术")).Finds(
            "(169,1): warning RM0014: '技术援助问题政府专家工作组通过了以下建议…' belongs to no paragraph, list or heading; begin it with '8.'",
            "(803,1): warning RM0023: '第 8(a)至(o)段' refers to paragraph 8, which this report does not have; correct the number or the letter");

        Assert.Equal(49 - 24, reading.Report.Recommendations.Count);
        Assert.Equal(88, reading.Report.Paragraphs.Count);
    }
}
