namespace ReportModel.Untoc.Tests;

/// <summary>The short examples of the README, and that they give what it says.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void Citations()
    {
        string english = $"{Recommendations.Wg3_2022.K}";     // CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4, para. 7 (k)
        string chinese = $"{Recommendations.Wg3_2022.K:zh}";  // CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4，第7(k)段
        var meant = Recommendations.Find("WG.3, para. 7 (k)");
        var cited = DocumentSymbol.Find("See A/CN.4/771 and Add.1–3.");   // four symbols, each with its place

        Assert.Equal("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4, para. 7 (k)", english);
        Assert.Equal("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4，第7(k)段", chinese);
        Assert.Equal([Recommendations.Wg3_2022.K], meant);
        Assert.Equal(["A/CN.4/771", "A/CN.4/771/Add.1", "A/CN.4/771/Add.2", "A/CN.4/771/Add.3"], cited.Select(found => found.Symbol.ToString()));
    }
}
