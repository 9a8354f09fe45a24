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
    [InlineData("A_80_21.az.txt", "A/80/21", "az")]
    [InlineData("A_80_21.ZA.txt", "A/80/21", "ZA")]
    [InlineData("A_80_21.eng.txt", "A/80/21", "eng")]
    [InlineData("A_80_21.a.txt", "A/80/21.a", null)]
    [InlineData("A_80_21.abcd.txt", "A/80/21.abcd", null)]
    [InlineData("A_80_21.z1.txt", "A/80/21.z1", null)]
    [InlineData("A_80_21.\u00E9\u00E9.txt", "A/80/21.\u00E9\u00E9", null)]
    [InlineData("report21.txt", null, null)]
    [InlineData(".zh", null, null)]
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

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/2*", "CTOC/COP/WG.3/2022/2")]
    [InlineData(" CTOC/COP/WG.3/2022/2 ", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG.3/2022/Misc", "CTOC/COP/WG.3/2022/Misc")]
    public void Two_spellings_of_one_symbol_do_not_disagree(string metadata, string masthead) =>
        Assert.DoesNotContain(DocumentIdentity.Resolve("a.txt", metadata, "zh", new(masthead, null)).Diagnostics, d => d.Id == "RM0007");

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/2", "nonsense")]
    [InlineData("nonsense", "CTOC/COP/WG.3/2022/2")]
    [InlineData("nonsense", "Nonsense")]
    public void Two_texts_disagree_where_one_is_no_symbol(string metadata, string masthead) =>
        Assert.Contains(DocumentIdentity.Resolve("a.txt", metadata, "zh", new(masthead, null)).Diagnostics, d => d.Id == "RM0007");

    [Fact]
    public void Metadata_of_white_space_says_nothing()
    {
        var identity = DocumentIdentity.Resolve(SeedName, "  ", "\t", default);

        Assert.Equal(Repository.SeedSymbol, identity.Symbol.ToString());
        Assert.Equal("zh", identity.Language);
        Assert.Empty(identity.Diagnostics);
    }

    [Fact]
    public void A_language_is_read_in_capitals_too() =>
        Assert.Equal(("zh", true), (DocumentIdentity.Resolve(SeedName, null, "ZH", default).Language, DocumentIdentity.Resolve(SeedName, null, "ZH", default).IsComplete));

    [Fact]
    public void Findings_stand_at_the_beginning_and_say_what_was_given_and_what_may_be()
    {
        var findings = DocumentIdentity.Resolve("A_80_x1.xx.txt", null, null, default).Diagnostics;

        Assert.All(findings, f => Assert.Equal(new SourceSpan(1, 1, 1, 1, 0), f.Source));
        Assert.Contains("A/80/x1", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("xx", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", DraftingConventions.Languages), findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_nothing_gives_is_said_to_be_none() => Assert.StartsWith(
        "'' is no language that reports can be read in; use one of zh before",
        Assert.Single(DocumentIdentity.Resolve("CTOC_COP_WG.3_2022_4.txt", null, null, default).Diagnostics).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_document_is_complete_with_a_symbol_and_a_language_only()
    {
        Assert.False(DocumentIdentity.Resolve("a.txt", "A/80/21", null, default).IsComplete);
        Assert.False(DocumentIdentity.Resolve("a.txt", null, "zh", default).IsComplete);
        Assert.True(DocumentIdentity.Resolve("a.txt", "A/80/21", "zh", default).IsComplete);
    }

    [Fact]
    public void The_parser_is_told_both()
    {
        var options = DocumentIdentity.Resolve(SeedName, null, null, default).ToParserOptions();

        Assert.Equal((Repository.SeedSymbol, "zh"), (options.Symbol.ToString(), options.Language));
    }
}
