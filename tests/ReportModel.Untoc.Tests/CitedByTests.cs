namespace ReportModel.Untoc.Tests;

/// <summary>Who cites what in the one report that the package has.</summary>
public class CitedByTests
{
    /// <summary>Paragraph 42: "已通过的建议列于本报告第二节第 8(a)至(o)段".</summary>
    [Theory]
    [InlineData(Recommendations.Wg2_2022.Id.A, 1)]
    [InlineData(Recommendations.Wg2_2022.Id.O, 1)]
    [InlineData(Recommendations.Wg2_2022.Id.P, 0)]
    [InlineData(Recommendations.Wg3_2022.Id.A, 0)]
    public void Paragraph_42_cites_fifteen_recommendations(string id, int count)
    {
        var places = Recommendations.CitedBy(id);

        Assert.Equal(count, places.Count);
        Assert.All(places, place => Assert.Equal(Paragraphs.Wg2Wg3_2022.Id.P42, place.Paragraph.Value));
        Assert.All(places, place => Assert.Null(place.Recommendation));
    }

    /// <summary>Paragraph 5 cites the resolution by which the Mechanism was established.</summary>
    [Fact]
    public void Every_resolution_and_decision_is_cited_where_the_paragraphs_cite_it()
    {
        var cited = Reports.Wg2Wg3_2022.Paragraphs
            .SelectMany(paragraph => paragraph.Citations.Concat(paragraph.Items.SelectMany(item => item.Citations)))
            .Where(citation => citation.Resolution is not null)
            .ToLookup(citation => citation.Resolution!.Value.Value, StringComparer.Ordinal);

        Assert.Contains(Paragraphs.Wg2Wg3_2022.Id.P5, Resolutions.CitedBy(Resolutions.Id.Cop_9_1).Select(place => place.Paragraph.Value));
        Assert.All(Resolutions.All, resolution => Assert.Equal(cited[resolution.Id.Value], Resolutions.CitedBy(resolution.Id).Select(place => place.Citation)));
        Assert.All(Decisions.All, decision => Assert.Equal(cited[decision.Id.Value], Decisions.CitedBy(decision.Id).Select(place => place.Citation)));
    }

    [Fact]
    public void The_document_that_the_report_is_leads_to_it()
    {
        var document = Documents.Ctoc_Cop_Wg3_2022_4;

        Assert.True(Reports.TryGet(document, out var report));
        Assert.Same(Reports.Wg2Wg3_2022, report);
        Assert.False(Reports.TryGet(Documents.Ctoc_Cop_Wg3_2022_2, out _));
    }
}
