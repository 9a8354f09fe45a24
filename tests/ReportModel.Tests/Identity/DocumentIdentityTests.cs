namespace ReportModel.Tests;

public class DocumentIdentityTests
{
    private const string SeedName = "CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.zh.txt";

    [Theory]
    [InlineData(SeedName, Repository.SeedSymbol, "zh")]
    [InlineData("/a/b/" + SeedName, Repository.SeedSymbol, "zh")]
    [InlineData("C:\\a_1\\" + SeedName, Repository.SeedSymbol, "zh")]
    [InlineData("CTOC_COP_2020_CRP.5.txt", "CTOC/COP/2020/CRP.5", null)]
    [InlineData("CTOC_COP_2020_CRP.5", "CTOC/COP/2020/CRP.5", null)]
    [InlineData("E_CN.15_2022_L.2_Rev.1.en.TXT", "E/CN.15/2022/L.2/Rev.1", "en")]
    [InlineData("report.zh.txt", null, "zh")]
    [InlineData("my_report.txt", null, null)]
    [InlineData("", null, null)]
    [InlineData(".txt", null, null)]
    public void A_file_name(string path, string? symbol, string? language)
    {
        var name = DocumentFileName.Parse(path);

        Assert.Equal(symbol, name.Symbol);
        Assert.Equal(language, name.Language);
    }

    [Fact]
    public void Metadata_comes_before_the_masthead_and_that_before_the_file_name()
    {
        var masthead = new DocumentMasthead("CTOC/COP/WG.3/2021/2", "zh");

        Assert.Equal("CTOC/COP/WG.3/2020/1", DocumentIdentity.Resolve(SeedName, "CTOC/COP/WG.3/2020/1", "", masthead).Symbol.ToString());
        Assert.Equal("CTOC/COP/WG.3/2021/2", DocumentIdentity.Resolve(SeedName, "", "", masthead).Symbol.ToString());
        Assert.Equal(Repository.SeedSymbol, DocumentIdentity.Resolve(SeedName, null, null, default).Symbol.ToString());
    }

    [Fact]
    public void Sources_that_disagree_are_a_finding_each()
    {
        var identity = DocumentIdentity.Resolve(SeedName, "CTOC/COP/WG.3/2020/1", "zh", new("CTOC/COP/WG.3/2021/2", null));

        Assert.Equal(["RM0007", "RM0007"], identity.Diagnostics.Select(d => d.Id));
        Assert.Contains("The item metadata says 'CTOC/COP/WG.3/2020/1', but the masthead says 'CTOC/COP/WG.3/2021/2'", identity.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.True(identity.IsComplete);
    }

    [Fact]
    public void Sources_that_agree_are_none() => Assert.Empty(DocumentIdentity.Resolve(SeedName, Repository.SeedSymbol, "zh", new(Repository.SeedSymbol, "ZH")).Diagnostics);

    [Theory]
    [InlineData("report.zh.txt", "RM0004")]
    [InlineData("a__1.zh.txt", "RM0005")]
    [InlineData("_1.zh.txt", "RM0005")]
    [InlineData("CTOC_COP_2022_决定.zh.txt", "RM0005")]
    [InlineData("CTOC_COP_WG.3_2022_4.xx.txt", "RM0006")]
    [InlineData("CTOC_COP_WG.3_2022_4.txt", "RM0006")]
    public void What_is_missing_or_malformed_is_a_finding(string path, string id)
    {
        var identity = DocumentIdentity.Resolve(path, null, null, default);

        Assert.Equal(id, Assert.Single(identity.Diagnostics).Id);
        Assert.False(identity.IsComplete);
    }
}
