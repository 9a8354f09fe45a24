using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator.Tests;

/// <summary>Bad input gives a located finding from the generator itself, never an exception; what can be read is still printed.</summary>
public class BadInputTests
{
    private const string FileName = "CTOC_COP_WG.3_2022_4.zh.txt";
    private const string Path = "/documents/" + FileName;

    [Theory]
    [InlineData("/documents/report.zh.txt", "RM0004")]
    [InlineData("/documents/report.txt", "RM0004")]
    [InlineData("/documents/CTOC__2022.zh.txt", "RM0005")]
    [InlineData("/documents/CTOC_COP_WG.3_2022_4.xx.txt", "RM0006")]
    [InlineData("/documents/CTOC_COP_WG.3_2022_4.txt", "RM0006")]
    public void A_file_name_that_says_too_little(string path, string id)
    {
        var run = Project.With("1. 导言。", path).Run();

        var finding = Assert.Single(run.Result.Diagnostics, d => d.Id == id);
        Assert.Equal(path, finding.Location.GetLineSpan().Path);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Empty(run.Files);
        Assert.Null(run.Result.Exception);
    }

    [Fact]
    public void Metadata_says_what_the_file_name_does_not()
    {
        var project = Project.With("1. 导言。", "/documents/report.txt");
        var options = project.Options.WithMetadata("report.txt", "Symbol", "CTOC/COP/WG.3/2022/4").WithMetadata("report.txt", "Language", "zh");

        Assert.Contains("Wg3_2022.Report.g.cs", (project with { Options = options }).Run().Files.Keys);
    }

    [Fact]
    public void Two_sources_that_disagree_are_the_analyzers_finding()
    {
        var project = Project.With("1. 导言。", Path);
        var run = (project with { Options = project.Options.WithMetadata(FileName, "Symbol", "CTOC/COP/WG.3/2021/4") }).Run();

        Assert.DoesNotContain("RM0007", run.Ids);
        Assert.Contains("Wg3_2021.Report.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_replacement_character_is_found_where_it_stands()
    {
        var run = Project.With("\n1. 导\uFFFD言。", Path).Run();

        var place = Assert.Single(run.Result.Diagnostics, d => d.Id == "RM0003").Location.GetLineSpan();
        Assert.Equal(new LinePosition(1, 4), place.StartLinePosition);
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void A_text_decoded_by_a_fallback_is_found()
    {
        var text = SourceText.From("1. \u00E5\u00AF\u00BC\u00E8\u00A8\u0080", Encoding.Latin1);
        var run = (Project.WithSeed with { Files = [new InMemoryText(Path, text)] }).Run();

        Assert.Contains("iso-8859-1", Assert.Single(run.Result.Diagnostics, d => d.Id == "RM0003").GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file() => Assert.Contains("RM0001", Project.With("", Path).Run().Ids);

    [Fact]
    public void A_file_that_is_no_report() => Assert.Contains("RM0002", Project.With("Lorem ipsum.", Path).Run().Ids);

    [Fact]
    public void A_compiler_that_is_too_old_is_told_which_version_to_set()
    {
        var run = (Project.WithSeed with { LanguageVersion = LanguageVersion.CSharp11 }).Run();

        Assert.Contains("11.0", Assert.Single(run.Result.Diagnostics, d => d.Id == "RM0031").GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("ReportModelNamespace", "My App", "RM0032")]
    [InlineData("ReportModelNamespace", "My..App", "RM0032")]
    [InlineData("ReportModelNamespace", "My.2App", "RM0032")]
    [InlineData("ReportModelVisibility", "friend", "RM0033")]
    public void A_setting_that_cannot_be(string property, string value, string id)
    {
        var project = Project.WithSeed;
        var run = (project with { Options = project.Options.WithProperty(property, value) }).Run();

        Assert.Contains(id, run.Ids);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("", "", "UnitedNations")]
    [InlineData("my-app", "", "my_app.UnitedNations")]
    [InlineData("2nd.App", "", "_2nd.App.UnitedNations")]
    [InlineData("My.App", "", "My.App.UnitedNations")]
    [InlineData("My.App", "Other.class", "Other.@class")]
    public void The_namespace(string root, string wanted, string expected)
    {
        var project = Project.WithSeed;
        var run = (project with { Options = project.Options.WithProperty("RootNamespace", root).WithProperty("ReportModelNamespace", wanted) }).Run();

        Assert.DoesNotContain(run.Ids, id => id.StartsWith("RM003", StringComparison.Ordinal));
        Assert.All(run.Files.Values, text => Assert.Contains($"namespace {expected};\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Internal_catalogues()
    {
        var project = Project.WithSeed;
        var run = (project with { Options = project.Options.WithProperty("ReportModelVisibility", "internal") }).Run();

        Assert.All(run.Files.Values, text => Assert.DoesNotContain("\npublic ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_none()
    {
        var project = Project.WithSeed;
        var run = (project with { Options = project.Options.WithMetadata(Repository.SeedFileName, "Name", "no name") }).Run();

        Assert.Contains("RM0032", run.Ids);
        Assert.Contains("Wg2Wg3_2022.Report.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_name_stands_before_the_groups()
    {
        var project = Project.WithSeed;
        var run = (project with { Options = project.Options.WithMetadata(Repository.SeedFileName, "Name", "Vienna") }).Run();

        Assert.Contains("Vienna_Wg2Wg3_2022.Report.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Lorem ipsum.")]
    public void What_is_no_report_takes_no_name_from_one_that_is(string text)
    {
        var run = Project.With(text, "/documents/CTOC_COP_WG.3_2022_1.zh.txt").Add("/documents/CTOC_COP_WG.3_2022_7.zh.txt", "1. 导言。").Run();

        Assert.DoesNotContain("RM0030", run.Ids);
        Assert.Contains("Wg3_2022.Report.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Two_reports_of_one_name()
    {
        var project = Project.With("1. 导言。", Path).Add("/documents/again/CTOC_COP_WG.3_2022_7.zh.txt", "1. 导言。");
        var run = project.Run();

        var finding = Assert.Single(run.Result.Diagnostics, d => d.Id == "RM0030");
        Assert.Contains("_7", finding.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("CTOC/COP/WG.3/2022/4", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Wg3_2022.Report.g.cs", run.Files.Keys);

        var named = (project with { Options = project.Options.WithMetadata("CTOC_COP_WG.3_2022_7.zh.txt", "Name", "Resumed") }).Run();
        Assert.DoesNotContain("RM0030", named.Ids);
        Assert.Contains("Resumed_Wg3_2022.Report.g.cs", named.Files.Keys);
    }

    [Fact]
    public void A_text_file_that_is_no_document_is_left_alone()
    {
        var project = Project.With("1. 导言。", "/notes.txt");
        var run = (project with { Options = project.Options.WithMetadata("notes.txt", "Document", "") }).Run();

        Assert.Empty(run.Ids);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("\0\uFEFF\u2028(a)(b)1.2.3.")]
    [InlineData("1.")]
    [InlineData("((((((((((")]
    [InlineData("\uD800 1. \uDC00")]
    public void Nothing_throws(string text) => Assert.Null(Project.With(text, Path).Run().Result.Exception);

    [Fact]
    public void A_document_beyond_the_limit_is_found_and_the_others_are_compiled()
    {
        var project = Project.With("1. 导言。", Path).Add("/documents/CTOC_COP_WG.3_2021_4.zh.txt", "1. 导言。第二句。");
        var run = (project with { Options = project.Options.WithProperty("ReportModelDocumentLimit", "6") }).Run();

        var finding = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("RM0034", finding.Id);
        Assert.Contains("2021", finding.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("has 10 characters, and at most 6", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Wg3_2022.Report.g.cs", run.Files.Keys);
        Assert.DoesNotContain("Wg3_2021.Report.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("11", true)]
    [InlineData("12", false)]
    public void Documents_beyond_the_limit_of_the_project_are_not_even_read(string limit, bool isBeyond)
    {
        var project = Project.With("1. 导言。", Path).Add("/documents/CTOC_COP_WG.3_2021_4.zh.txt", "1. 导言。");
        var run = (project with { Options = project.Options.WithProperty("ReportModelProjectLimit", limit) }).Run();

        Assert.Equal(isBeyond ? ["RM0035"] : [], run.Ids);
        Assert.Equal(isBeyond, run.Files.Count == 0);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("2147483648")]
    public void A_limit_that_is_no_number(string limit)
    {
        var project = Project.WithSeed;
        var run = (project with { Options = project.Options.WithProperty("ReportModelDocumentLimit", limit) }).Run();

        Assert.Contains("RM0036", run.Ids);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("101", false)]
    [InlineData("-1", false)]
    [InlineData("90 %", false)]
    [InlineData("0", true)]
    [InlineData("100", true)]
    public void A_threshold_that_is_no_percentage(string threshold, bool isOne)
    {
        var project = Project.WithSeed;
        var run = (project with { Options = project.Options.WithProperty("ReportModelCoverageThreshold", threshold) }).Run();

        Assert.Equal(isOne ? [] : ["RM0036"], run.Ids);
        Assert.Equal(isOne ? [] : [$"'{threshold}' (ReportModelCoverageThreshold) is no percentage; write a whole number from 0 to 100, or remove the property"], run.Result.Diagnostics.Select(static finding => finding.GetMessage(null)));
    }
}
