using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Tests.Hostile;

namespace ReportModel.Analyzers.Tests.Hostile;

/// <summary>
/// Whatever stands in a document and in the file of known findings beside it: the analyzer does not fail, what it finds lies
/// in one of the two, and is found alike every time, in another culture too. <see cref="Rounds"/> says how to try longer.
/// </summary>
public class DocumentPropertyTests
{
    private const string Path = "/documents/" + CompactReport.FileName;

    private const string Suppressions = """
        # known
        RM0020 "莫三比克"  # as printed
        RM0010 "2. 甲"     # twice in the original
        RM0021 "a ""quoted"" word"  # and a reason

        """;

    private static readonly HashSet<string> s_own = [.. new ReportDocumentAnalyzer().SupportedDiagnostics.Select(d => d.Id)];

    /// <summary>What is mutated below has something to find, and something that is known.</summary>
    [Fact]
    public async Task The_analyzer_looks_at_both_files()
    {
        var found = await Analysis.RunAsync(
            [new InMemoryText(Path, CompactReport.With("State", "莫三比克")), new InMemoryText(Path + SuppressionFile.Extension, Suppressions)], ItemMetadata.Document);

        Assert.Contains(found, d => d.Location.GetLineSpan().Path == Path + SuppressionFile.Extension);
        Assert.DoesNotContain(found, d => d.GetMessage(null).Contains("莫三比克", StringComparison.Ordinal));
        Assert.NotEmpty(await Analysis.FindAsync(CompactReport.With("State", "莫三比克")));
    }

    [Fact]
    public Task Mutations_of_a_short_report() => HostileText.Of(("short", CompactReport.Text)).SampleAsync(text => AssertHoldsAsync(text.Text), iter: Rounds.Of(60));

    [Fact]
    public Task Stretches_of_the_seed() => HostileText.StretchOf("seed", Seed.Text, 80).SampleAsync(text => AssertHoldsAsync(text.Text), iter: Rounds.Of(60));

    [Theory]
    [MemberData(nameof(Documents.Shared), MemberType = typeof(Documents))]
    public Task Stretches_of_real_reports(string name) =>
        HostileText.StretchOf(name, Documents.Read(name), 200).SampleAsync(text => AssertHoldsAsync(text.Text), iter: Rounds.Of(5));

    [Fact]
    public Task Free_text() => HostileText.Free.SampleAsync(text => AssertHoldsAsync(text.Text), iter: Rounds.Of(100));

    [Fact]
    public Task Mutations_of_a_file_of_known_findings() =>
        HostileText.Of(("known findings", Suppressions)).SampleAsync(text => AssertHoldsAsync(CompactReport.With("State", "莫三比克"), text.Text), iter: Rounds.Of(100));

    [Fact]
    public Task Free_text_as_a_file_of_known_findings() =>
        HostileText.Free.SampleAsync(text => AssertHoldsAsync(CompactReport.With("State", "莫三比克"), text.Text), iter: Rounds.Of(100));

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public Task A_large_text(string name) => AssertHoldsAsync(Shapes.Make(name, Rounds.IsLong ? 1 : 10), Shapes.Make(name, 10));

    private static async Task AssertHoldsAsync(string text, string suppressions = Suppressions)
    {
        ImmutableArray<AdditionalText> files =
        [
            new InMemoryText(Path, SourceText.From(text)),
            new InMemoryText(Path + SuppressionFile.Extension, SourceText.From(suppressions)),
        ];
        var found = await Analysis.RunAsync(files, ItemMetadata.Document);
        foreach (var finding in found)
        {
            Assert.True(s_own.Contains(finding.Id), Analysis.Print(finding));
            var place = finding.Location.GetLineSpan();
            var file = Assert.Single(files, f => f.Path == place.Path).GetText(TestContext.Current.CancellationToken)!;
            Assert.InRange(finding.Location.SourceSpan.End, finding.Location.SourceSpan.Start, file.Length);
            Assert.Equal(place.StartLinePosition, file.Lines.GetLinePosition(finding.Location.SourceSpan.Start));
        }

        var again = await OtherCulture.Run(() => Analysis.RunAsync(files, ItemMetadata.Document));
        Assert.Equal(found.Select(Analysis.Print), again.Select(Analysis.Print));
    }
}
