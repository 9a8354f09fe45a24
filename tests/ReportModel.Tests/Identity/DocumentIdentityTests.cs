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
        "'' is no language that reports can be read in; use one of en, zh before",
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

    [Fact]
    public void The_parser_is_told_the_bodies_of_the_project_or_those_of_the_library()
    {
        var identity = DocumentIdentity.Resolve(SeedName, null, null, default);
        var own = BodyCatalogue.Default.With([new BodyEntry { Body = new Body { Symbol = "FCCC/RIVERS", Acronym = "RIVERS", Name = "Working Group on Rivers" } }]);

        Assert.Same(own, identity.ToParserOptions(own).Bodies);
        Assert.Same(BodyCatalogue.Default, identity.ToParserOptions().Bodies);
    }

    [Theory]
    [InlineData("sbi2018_9_(report_SB_48.1).txt", "FCCC/SBI/2018/9")]
    [InlineData("CTOC__COP_4.txt", "FCCC/SBI/2018/9")]
    [InlineData("E_2025_24.txt", "E/2025/24-E/CN.3/2025/37")]
    [InlineData("E_CN.3_2025_37.txt", "E/2025/24-E/CN.3/2025/37")]
    [InlineData("E_2025_24-E_CN.3_2025_37.txt", "E/2025/24")]
    public void A_file_name_that_is_no_symbol_or_half_of_it_disagrees_with_nothing(string path, string masthead)
    {
        var identity = DocumentIdentity.Resolve(path, null, "zh", new(masthead, null));

        Assert.Empty(identity.Diagnostics);
        Assert.Equal(masthead, identity.Symbol.ToString());
    }

    [Fact]
    public void A_file_name_that_is_another_symbol_disagrees() =>
        Assert.Equal("RM0007", Assert.Single(DocumentIdentity.Resolve("A_80_22.txt", null, "zh", new("A/80/21", null)).Diagnostics).Id);

    /// <summary>"Original: English" stands on translations too, whose own language an extractor may have lost.</summary>
    [Fact]
    public void The_originals_language_counts_where_nothing_else_names_one()
    {
        Assert.Equal("zh", DocumentIdentity.Resolve("a.txt", "A/80/21", null, new(null, null, "zh")).Language);
        Assert.Empty(DocumentIdentity.Resolve("a.zh.txt", "A/80/21", null, new(null, null, "en")).Diagnostics);
        Assert.Equal("zh", DocumentIdentity.Resolve("a.txt", "A/80/21", null, new(null, "zh", "en")).Language);
    }

    [Theory]
    [InlineData("A_53_603.en.txt", "A/53/603", "en")]
    [InlineData("A_80_21.en.txt", "A/80/21", "en")]
    [InlineData("A_HRC_59_60.en.txt", "A/HRC/59/60", "en")]
    [InlineData("CTOC_COP_WG.4_2010_6.en.txt", "CTOC/COP/WG.4/2010/6", "en")]
    [InlineData("E_2025_24.en.txt", "E/2025/24-E/CN.3/2025/37", "en")]
    [InlineData("sbi2018_9_(report_SB_48.1).txt", "FCCC/SBI/2018/9", "en")]
    [InlineData("sbi2023_10.txt", "FCCC/SBI/2023/10", "en")]
    [InlineData("sbsta2016_4_(report_SB_45).txt", "FCCC/SBSTA/2016/4", "en")]
    public void Real_reports_say_what_they_are(string name, string symbol, string language)
    {
        var path = Repository.SharedFile("reports/" + name);
        Assert.SkipWhen(path is null, name + " is not here.");
        var text = File.ReadAllText(path!);
        var masthead = DocumentMasthead.Read(text.AsSpan(0, Math.Min(text.Length, DocumentMasthead.Length)));
        var identity = DocumentIdentity.Resolve(path!, null, null, masthead);

        Assert.Equal(symbol, identity.Symbol.ToString());
        Assert.Equal(language, masthead.Language ?? DocumentFileName.Parse(path!).Language ?? masthead.Original);
        Assert.DoesNotContain(identity.Diagnostics, finding => finding.Id != "RM0006" || DraftingConventions.Languages.Contains(language));
    }

    /// <summary>All that stand there, those too that are not named above.</summary>
    [Fact]
    public void No_real_report_gives_a_finding()
    {
        var folder = Path.GetDirectoryName(Repository.SharedFile("reports/A_80_21.en.txt"));
        Assert.SkipWhen(folder is null, "The reports are not here.");

        Assert.All(Directory.GetFiles(folder!, "*.txt"), path =>
        {
            var text = File.ReadAllText(path);
            var identity = DocumentIdentity.Resolve(path, null, null, DocumentMasthead.Read(text.AsSpan(0, Math.Min(text.Length, DocumentMasthead.Length))));
            Assert.NotEqual(DocumentSymbol.None, identity.Symbol);
            Assert.DoesNotContain(identity.Diagnostics, finding => finding.Id != "RM0006" || DraftingConventions.Languages.Contains("en"));
        });
    }
}
