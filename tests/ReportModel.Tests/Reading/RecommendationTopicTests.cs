namespace ReportModel.Tests.Reading;

/// <summary>The topic of a recommendation is the nearest heading above it.</summary>
public class RecommendationTopicTests
{
    [Fact]
    public void It_stands_among_the_items_or_above_the_paragraph()
    {
        var report = SmallReport.Parse("""
            会议报告

            一. 建议

            1. 工作组举行了会议。

            移交被判刑人

            2. 国际合作工作组通过了以下建议：

            (a) 鼓励各国合作；

            培训

            (b) 鼓励各国参与。

            """).Report;

        Assert.Equal(["移交被判刑人", "培训"], report.Recommendations.Select(recommendation => recommendation.Topic));
    }
}
