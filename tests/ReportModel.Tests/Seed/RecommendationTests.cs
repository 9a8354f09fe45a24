namespace ReportModel.Tests.Seed;

public class RecommendationTests
{
    private const string Records = "更新缔约国的立法记录，以筹备联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制";
    private const string Jurisprudence = "《联合国打击跨国有组织犯罪公约》在国内法理中的适用";
    private const string Strategies = "预防和打击有组织犯罪的有效战略，包括将性别和人权纳入主流";

    [Fact]
    public void There_are_49_in_the_order_of_the_text()
    {
        var expected = Places(7, "abcdefghijk")
            .Concat(Places(8, "abcdefghijklmnopqrstuvwx"))
            .Concat(Places(9, "abcdefghijkl"))
            .Concat(Places(10, "ab"))
            .ToList();

        Assert.Equal(49, expected.Count);
        Assert.Equal(expected, SeedReport.Report.Recommendations.Select(r => FormattableString.Invariant($"{r.Paragraph}({r.Letter})")));
    }

    [Fact]
    public void A_recommendation_is_named_by_the_report_and_its_place()
    {
        Assert.NotEmpty(SeedReport.Report.Recommendations);
        Assert.All(SeedReport.Report.Recommendations, r =>
        {
            Assert.Equal(FormattableString.Invariant($"CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#{r.Paragraph}({r.Letter})"), r.Id.Value);
            Assert.Equal(Repository.SeedSymbol, r.Report.ToString());
            Assert.Equal(FormattableString.Invariant($"CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4, para. {r.Paragraph} ({r.Letter})"), r.ToString());
        });
    }

    /// <summary>In the order in which the opening words name the bodies: 国际合作工作组和技术援助问题政府专家工作组.</summary>
    [Theory]
    [InlineData(7, 11, "WG.3")]
    [InlineData(8, 24, "WG.2")]
    [InlineData(9, 12, "WG.3, WG.2")]
    [InlineData(10, 2, "WG.3, WG.2")]
    public void Those_of_one_paragraph_were_adopted_by_the_bodies_that_it_names(int paragraph, int count, string bodies)
    {
        var recommendations = SeedReport.Report.Recommendations.Where(r => r.Paragraph == paragraph).ToList();

        Assert.Equal(count, recommendations.Count);
        Assert.All(recommendations, r => Assert.Equal(bodies, Say.Bodies(r.AdoptedBy)));
    }

    /// <summary>The headings C and D of section 二 are subsections, so the recommendations under them have no topic.</summary>
    [Theory]
    [InlineData(7, "abcdefghijk", null)]
    [InlineData(8, "abcdefg", Records)]
    [InlineData(8, "hijklmno", Jurisprudence)]
    [InlineData(8, "pqrstuvwx", Strategies)]
    [InlineData(9, "abcdefghijkl", null)]
    [InlineData(10, "ab", null)]
    public void It_stands_under_the_topic_heading_above_it(int paragraph, string letters, string? topic) =>
        Assert.All(Places(paragraph, letters), place => Assert.Equal(topic, SeedReport.Recommendation(place).Topic));

    private static IEnumerable<string> Places(int paragraph, string letters) =>
        letters.Select(letter => FormattableString.Invariant($"{paragraph}({letter})"));
}
