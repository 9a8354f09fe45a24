namespace ReportModel.Tests.Reading.English;

/// <summary>Paragraphs that announce recommendations, which are their items.</summary>
public class AnnouncedRecommendationTests
{
    private const string Items = "\n\n(a) States are encouraged to report;\n\n(b) The Secretariat should assist them.\n";

    [Theory]
    [InlineData("The Working Group adopted the following recommendations:")]
    [InlineData("The Working Group agreed upon the following conclusions and recommendations:")]
    [InlineData("At its 3rd meeting, the Working Group made the following recommendations:")]
    [InlineData("The Working Group on Firearms endorsed the following recommendations:")]
    [InlineData("The following recommendations were made by the Working Group:")]
    [InlineData("The following recommendations were formulated and adopted by the Working Group on Firearms:")]
    [InlineData("The following conclusions and recommendations were adopted:")]
    [InlineData("The Working Group recommended that:")]
    [InlineData("At its 3rd meeting, the Working Group on Firearms recommended that:")]
    public void Each_item_is_a_recommendation_of_the_body(string opening)
    {
        var report = SmallEnglishReport.Saying(opening + Items);

        Assert.Equal(["CTOC/COP/WG.6/2030/5#1(a)", "CTOC/COP/WG.6/2030/5#1(b)"], report.Recommendations.Select(recommendation => recommendation.Id.ToString()));
        Assert.All(report.Recommendations, recommendation => Assert.Equal("CTOC/COP/WG.6", Assert.Single(recommendation.AdoptedBy).Symbol));
        Assert.Equal("Encourage (are encouraged to) States: States; Should (should) Secretariat: Secretariat", SmallEnglishReport.Operatives(report));
    }

    /// <summary>Where an item does not say who should act, the paragraph is one recommendation.</summary>
    [Theory]
    [InlineData("The Working Group recommended that:\n\n(a) Reports be submitted;\n\n(b) The Secretariat should assist.\n")]
    [InlineData("The Working Group recommended the adoption of a draft.\n\n(a) States are encouraged to report.\n")]
    public void Other_items_are_parts_of_one(string text) =>
        Assert.Equal("CTOC/COP/WG.6/2030/5#1", Assert.Single(SmallEnglishReport.Saying(text).Recommendations).Id.ToString());
}
