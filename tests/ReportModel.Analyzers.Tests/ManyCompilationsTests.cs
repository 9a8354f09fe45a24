using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportModel.Analyzers.References;
using ReportModel.Analyzers.Tests.References;

namespace ReportModel.Analyzers.Tests;

/// <summary>A build server, and an editor with many projects, analyze many compilations at once in one process.</summary>
public class ManyCompilationsTests
{
    private const int Compilations = 16;

    [Fact]
    public async Task Compilations_at_once_give_what_they_give_one_by_one()
    {
        // At once first: whatever the analyzers keep for the process is made while all of them ask for it.
        var atOnce = await Task.WhenAll(Enumerable.Range(0, Compilations).Select(i => Task.Run(() => AnalyzeAsync(i))));
        var oneByOne = new List<string>();
        for (var i = 0; i < Compilations; i++)
        {
            oneByOne.Add(await AnalyzeAsync(i));
        }

        Assert.Equal(oneByOne, atOnce);
        Assert.Equal(Compilations, oneByOne.Distinct(StringComparer.Ordinal).Count());
        Assert.All(oneByOne, found => Assert.All(["RM1001", "RM1002", "RM1005", "RM1012", "RM1032", "RM0"], rule => Assert.Contains(rule, found, StringComparison.Ordinal)));
    }

    /// <summary>Analyzes a new compilation, of which nothing is known yet; each number gives other findings.</summary>
    private static async Task<string> AnalyzeAsync(int number)
    {
        var code = $$"""
            using ReportModel;
            using ReportModel.Untoc;

            static class Code
            {
                static void Take([DocumentSymbol] string symbol, [RecommendationId] string id, [StateCode] string state) { }

                static void Run(string text)
                {
                    Take("bad{{number}}", "CTOC/COP/WG.3/2022/4#7(k)", "CHN");
                    Take("CTOC/COP/WG.3/2022{{1 + (number % 3)}}", "CTOC/COP/WG.3/2022/4#7({{(char)('l' + (number % 4))}})", "CHM");
                    _ = text == "CTOC/COP/WG.3/2022/2" ? "CTOC/COP/WG.2/2020/2" : $"{text}: message {{number}}";
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "App" + number,
            [CSharpSyntaxTree.ParseText(code, path: $"/app/Code{number}.cs", cancellationToken: TestContext.Current.CancellationToken)],
            [.. CatalogueLibrary.Framework, CatalogueLibrary.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), found => found.Severity == DiagnosticSeverity.Error);

        var report = Seed.With("15. 该主讲人指出", $"{16 + number}. 该主讲人指出").Replace("莫桑比克", "莫三比克", StringComparison.Ordinal);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new InMemoryText(Seed.FileName, report)], ItemMetadata.Document), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, [new ReportDocumentAnalyzer(), new ReferenceAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return string.Join('\n', found.Select(Print).Order(StringComparer.Ordinal));
    }

    private static string Print(Diagnostic found) =>
        $"{found.Location.GetLineSpan().Path}{Analysis.Print(found)} {string.Join(", ", found.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))}";
}
