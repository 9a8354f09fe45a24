namespace ReportModel.Generator.Tests;

/// <summary>The printed report is the report that was read.</summary>
public class RoundTripTests
{
    [Fact]
    public void A_report_with_every_property_set_comes_back_equal() => ComesBack(Filled.Report());

    [Fact]
    public void An_empty_report_comes_back_equal() => ComesBack(new Report { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/4") });

    [Fact]
    public void A_report_made_by_hand_comes_back_equal() => ComesBack(Samples.Joint);

    [Fact]
    public void The_seed_comes_back_equal() =>
        ComesBack(ReportParser.Parse(Repository.SeedText, new() { Symbol = DocumentSymbol.Parse(Samples.JointSymbol), Language = "zh" }, TestContext.Current.CancellationToken).Report);

    private static void ComesBack(Report report)
    {
        var assembly = Compiling.Net10.Load(Printing.Files(report));
        var reports = assembly.GetType("My.App.UnitedNations.Reports")!;
        var members = reports.GetProperties().Where(p => p.PropertyType == typeof(Report));
        var printed = (Report)Assert.Single(members).GetValue(null)!;

        // Property by property first, so that a failure says which.
        foreach (var property in typeof(Report).GetProperties())
        {
            Assert.True(Equals(property.GetValue(report), property.GetValue(printed)), property.Name);
        }

        Assert.Equal(report, printed);
        Assert.Equal(PositionOrder.Recommendations(report), PositionOrder.Recommendations(printed));
        Assert.Equal(PositionOrder.AgendaItems(report), PositionOrder.AgendaItems(printed));
        Assert.Equal(PositionOrder.Paragraphs(report), PositionOrder.Paragraphs(printed));
        Assert.Equal(PositionOrder.Others(report), PositionOrder.Others(printed));
    }
}
