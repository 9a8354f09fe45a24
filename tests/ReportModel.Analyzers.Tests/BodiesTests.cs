using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Tests.Hostile;

namespace ReportModel.Analyzers.Tests;

/// <summary>Files of bodies are checked where they stand, and say what the documents may name.</summary>
public class BodiesTests
{
    private const string Path = "/documents/own.bodies.csv";
    private const string Header = "symbol,acronym,name,zh\n";

    /// <summary>Its second body is in no catalogue.</summary>
    private const string Report = "1. 国际合作工作组和示例工作组通过了以下建议：\n\n(a) 缔约国应在本国港口设立联络点。\n";

    [Fact]
    public async Task A_body_of_the_file_is_known_in_the_documents()
    {
        Assert.Equal(["/documents/CTOC_COP_WG.3_2030_4.zh.txt(1,12): RM0021"], await FindAsync((Path, Header)));
        Assert.Empty(await FindAsync((Path, Header + "CTOC/COP/WG.5,WG.5,Working Group on Examples,示例工作组\n")));
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_found_in_the_file_itself() => Assert.Equal(
        ["/documents/CTOC_COP_WG.3_2030_4.zh.txt(1,12): RM0021", Path + "(3,1): RM0038"],
        await FindAsync((Path, Header + "\nCTOC/COP/WG.,WG.5,Working Group on Examples,示例工作组\n")));

    [Fact]
    public async Task Of_two_files_the_later_has_the_body_that_both_have() => Assert.Equal(
        ["/documents/z.bodies.csv(2,1): RM0039"],
        await FindAsync(("/documents/z.bodies.csv", Header + "CTOC/COP/WG.5,X,Another,另一个\n"), (Path, Header + "CTOC/COP/WG.5,WG.5,Working Group on Examples,示例工作组\n")));

    [Fact]
    public async Task A_csv_that_is_none_of_the_projects_is_left_alone() => Assert.Equal(
        ["/documents/CTOC_COP_WG.3_2030_4.zh.txt(1,12): RM0021"],
        await FindAsync(("/documents/other.csv.suppress", "nonsense")));

    /// <summary>Whatever stands in the file: the analyzer does not fail, and what it finds lies in one of the two.</summary>
    [Fact]
    public Task Free_text() => HostileText.Free.SampleAsync(
        async text =>
        {
            var files = Files((Path, text.Text));
            foreach (var finding in await Analysis.RunAsync(files, ItemMetadata.Document))
            {
                Assert.StartsWith("RM00", finding.Id, StringComparison.Ordinal);
                var place = finding.Location.GetLineSpan();
                var file = Assert.Single(files, f => f.Path == place.Path).GetText(TestContext.Current.CancellationToken)!;
                Assert.InRange(finding.Location.SourceSpan.End, finding.Location.SourceSpan.Start, file.Length);
            }
        },
        iter: Rounds.Of(60));

    private static ImmutableArray<AdditionalText> Files(params (string Path, string Text)[] bodies) =>
        [new InMemoryText("/documents/CTOC_COP_WG.3_2030_4.zh.txt", SourceText.From(Report)), .. bodies.Select(file => new InMemoryText(file.Path, SourceText.From(file.Text)))];

    private static async Task<IEnumerable<string>> FindAsync(params (string Path, string Text)[] bodies) =>
        (await Analysis.RunAsync(Files(bodies), ItemMetadata.Document))
            .Select(d => (Line: d.Location.GetLineSpan(), d.Id))
            .Select(d => $"{d.Line.Path}({d.Line.StartLinePosition.Line + 1},{d.Line.StartLinePosition.Character + 1}): {d.Id}")
            .Order(StringComparer.Ordinal);
}
