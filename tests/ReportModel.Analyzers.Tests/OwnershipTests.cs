using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportModel.Generator;

namespace ReportModel.Analyzers.Tests;

/// <summary>Each rule is reported by one: by the generator what takes members away, by the analyzer the rest.</summary>
public class OwnershipTests
{
    [Fact]
    public void The_analyzer_supports_exactly_the_rules_that_take_no_member_away() =>
        Assert.Equal(
            DocumentRules.All.Where(rule => !rule.IsReportedByGenerator).Select(Print),
            new ReportDocumentAnalyzer().SupportedDiagnostics.Select(Print));

    [Fact]
    public void Each_rule_has_an_id_of_its_own() =>
        Assert.Equal(DocumentRules.All.Count, DocumentRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    /// <summary>What the generator supports is not declared anywhere: it is seen in what it reports.</summary>
    [Theory]
    [InlineData("15. 该主讲人指出", "16. 该主讲人指出", "RM0030", "RM0010")]
    [InlineData("莫桑比克", "莫三\uFFFD克", "RM0003", "RM0020")]
    [InlineData("第 8(a)至(o)段", "第 8(a)至(z)段", "", "RM0023")]
    public async Task Generator_and_analyzer_share_no_finding(string written, string mistake, string byGenerator, string byAnalyzer)
    {
        var file = new InMemoryText(Seed.FileName, Seed.With(written, mistake));

        var generated = Generate(file).Select(d => d.Id).Distinct();
        var analyzed = (await Analysis.RunAsync(file, ItemMetadata.Document)).Select(d => d.Id).Distinct();

        Assert.Equal((byGenerator, byAnalyzer), (string.Join(',', generated), string.Join(',', analyzed)));
    }

    /// <summary>A document of which nothing is generated is the generator's alone.</summary>
    [Theory]
    [InlineData("", "CTOC_COP_WG.3_2022_4.zh.txt", "RM0001")]
    [InlineData("Dear reader, …", "CTOC_COP_WG.3_2022_4.zh.txt", "RM0002")]
    [InlineData("1. …", "report.zh.txt", "RM0004")]
    [InlineData("1. …", "CTOC__COP_4.zh.txt", "RM0005")]
    [InlineData("1. …", "CTOC_COP_WG.3_2022_4.xx.txt", "RM0006")]
    public async Task What_cannot_be_read_at_all_is_reported_by_the_generator(string text, string fileName, string id)
    {
        var file = new InMemoryText(fileName, text);

        Assert.Equal(id, Assert.Single(Generate(file)).Id);
        Assert.Empty(await Analysis.RunAsync(file, ItemMetadata.Document));
    }

    private static string Print(DocumentRule rule) => $"{rule.Id} | ReportModel.Documents | {rule.Severity} | {rule.Title}";

    private static string Print(DiagnosticDescriptor rule) =>
        $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title.ToString(CultureInfo.InvariantCulture)}";

    private static ImmutableArray<Diagnostic> Generate(AdditionalText file) => CSharpGeneratorDriver
        .Create([new ReportGenerator().AsSourceGenerator()], [file], optionsProvider: ItemMetadata.Document)
        .RunGenerators(CSharpCompilation.Create("Project"), TestContext.Current.CancellationToken)
        .GetRunResult().Diagnostics;
}
