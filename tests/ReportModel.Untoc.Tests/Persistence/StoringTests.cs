using System.Text.Json;
using ReportModel.Tests.Persistence;

namespace ReportModel.Untoc.Tests;

/// <summary>The whole prebuilt report is stored and comes back.</summary>
public class StoringTests
{
    private static readonly Report Report = Reports.Wg2Wg3_2022;

    [Fact]
    public void The_report_comes_back_in_every_property()
    {
        var json = JsonSerializer.Serialize(Report, ReportJsonContext.Default.Report);
        var back = JsonSerializer.Deserialize(json, ReportJsonContext.Default.Report)!;

        Assert.Equal(Flat.Of(Report), Flat.Of(back));
        Assert.Equal(Report, back);
        Assert.Equal(json, JsonSerializer.Serialize(back, ReportJsonContext.Default.Report));
    }

    /// <summary>The comparison sees positions: a report whose lines moved is equal, and another one in store.</summary>
    [Fact]
    public void A_moved_line_is_not_lost()
    {
        var moved = Report with { Recommendations = [Report.Recommendations[0] with { Source = new SourceSpan(1, 2, 3, 4, 5) }, .. Report.Recommendations.Skip(1)] };
        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(moved, ReportJsonContext.Default.Report), ReportJsonContext.Default.Report);

        Assert.Equal(Report, moved);
        Assert.NotEqual(Flat.Of(Report), Flat.Of(moved));
        Assert.Equal(Flat.Of(moved), Flat.Of(back));
    }

    [Fact]
    public void It_comes_back_inside_an_applications_own_type()
    {
        var stored = new StoredReport(Report, Report.Symbol, States.Peru, Recommendations.Wg3_2022.K.Id, Recommendations.Wg3_2022.All, new() { [States.Peru] = AgendaItems.Wg3_2022.Item2.Id });
        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(stored, StoredReportContext.Default.StoredReport), StoredReportContext.Default.StoredReport)!;

        Assert.Equal(Flat.Of(stored.Report), Flat.Of(back.Report));
        Assert.Equal(Flat.Of(stored.Chosen), Flat.Of(back.Chosen));
        Assert.Equal(stored.Items, back.Items);
        Assert.Equal((stored.Symbol, stored.Host, stored.First), (back.Symbol, back.Host, back.First));
    }

    /// <summary>The constants that a catalogue has are what binding takes.</summary>
    [Fact]
    public void Stored_ids_lead_back_to_the_members()
    {
        Assert.True(Recommendations.TryGet(RecommendationId.Parse(Recommendations.Wg3_2022.Id.K), out var k));
        Assert.Equal(Recommendations.Wg3_2022.K, k);
        Assert.True(AgendaItems.TryGet(AgendaItemId.Parse(AgendaItems.Wg3_2022.Id.Item2), out var item));
        Assert.Equal(AgendaItems.Wg3_2022.Item2, item);
        Assert.Same(States.Peru, State.Parse(States.Id.Peru));
    }
}
