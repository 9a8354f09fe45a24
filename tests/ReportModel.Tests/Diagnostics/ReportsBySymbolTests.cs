namespace ReportModel.Tests.Diagnostics;

/// <summary>Reports are found by their symbols, joint ones by each half.</summary>
public class ReportsBySymbolTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4", "joint")]
    [InlineData("CTOC/COP/WG.3/2022/4", "joint other")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "joint other")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4", "joint other")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.6/2022/4", "joint")]
    [InlineData("CTOC/COP/WG.6/2022/4", "")]
    [InlineData("CTOC/COP/WG.6/2022/4-CTOC/COP/WG.7/2022/4", "")]
    public void Each_is_found_once_in_the_order_of_adding(string symbol, string found)
    {
        var reports = new ReportsBySymbol<string>();
        reports.Add(DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4"), "joint");
        reports.Add(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/4"), "other");

        Assert.Equal(found, string.Join(' ', reports.Find(DocumentSymbol.Parse(symbol))));
    }
}
