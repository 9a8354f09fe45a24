using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.Tests;

/// <summary>A <c>.suppress</c> file silences what it names in the document beside it, and is checked itself.</summary>
public class SuppressionTests
{
    private const string Suppress = SuppressionFile.Extension;

    private static readonly string s_damaged = Seed.With("15. 该主讲人指出", "17. 该主讲人指出").Replace("莫桑比克", "莫三比克", StringComparison.Ordinal);

    [Fact]
    public async Task A_finding_that_is_named_is_silent_and_the_others_are_not() =>
        Assert.Equal(
            [$"{Seed.FileName}(499,1): RM0010"],
            await FindAsync((Seed.FileName, s_damaged), (Seed.FileName + Suppress, "RM0020 \"莫三比克\"  # as printed\n")));

    [Fact]
    public async Task An_entry_that_silences_nothing_is_found_in_its_own_file() =>
        Assert.Equal(
            [$"{Seed.FileName}.suppress(3,2): RM0040"],
            await FindAsync((Seed.FileName, Seed.Text), (Seed.FileName + Suppress, "# known\n\n RM0020 \"莫三比克\"  # as printed\n")));

    [Fact]
    public async Task An_entry_that_cannot_be_read_silences_nothing() =>
        Assert.Equal(
            [$"{Seed.FileName}(499,1): RM0010", $"{Seed.FileName}(1240,4): RM0020", $"{Seed.FileName}.suppress(1,14): RM0041"],
            await FindAsync((Seed.FileName, s_damaged), (Seed.FileName + Suppress, "RM0020 \"莫三比克\"  \n")));

    /// <summary>The place of a finding, and the whole of it, where editors ask for one file at a time.</summary>
    [Fact]
    public async Task The_entry_itself_is_marked_up_to_its_quotes()
    {
        const string Text = "RM0020 \"莫三比克\"  # as printed\n";
        var found = Assert.Single(await RunAsync((Seed.FileName, Seed.Text), (Seed.FileName + Suppress, Text)));

        Assert.Equal("RM0020 \"莫三比克\"", Text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Equal(LocationKind.ExternalFile, found.Location.Kind);
    }

    [Fact]
    public async Task Each_document_has_a_file_of_its_own() =>
        Assert.Equal(
            ["/a/CTOC_COP_WG.3_2022_4.zh.txt(499,1): RM0010", "/b/CTOC_COP_WG.3_2022_4.zh.txt(1240,4): RM0020"],
            await FindAsync(
                ("/a/CTOC_COP_WG.3_2022_4.zh.txt", s_damaged),
                ("/b/CTOC_COP_WG.3_2022_4.zh.txt", s_damaged),
                ("/b/CTOC_COP_WG.3_2022_4.zh.txt.suppress", "RM0010 \"17.\"  # the secretariat was told\n"),
                ("/a/CTOC_COP_WG.3_2022_4.zh.txt.suppress", "RM0020 \"莫三比克\"  # as printed\n")));

    [Fact]
    public async Task A_finding_about_two_sources_that_disagree_is_silenced_by_what_the_document_begins_with() =>
        Assert.Empty(await FindAsync(
            ("CTOC_COP_WG.3_2022_5.zh.txt", "CTOC/COP/WG.3/2022/4\n\n1. 会议开始。\n"),
            ("CTOC_COP_WG.3_2022_5.zh.txt.suppress", "RM0007 \"CTOC/COP/WG.3/2022/4\"  # the file keeps its name\n")));

    [Theory]
    [InlineData("other.txt.suppress")]
    [InlineData("CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.zh.suppress")]
    public async Task A_file_beside_no_document_is_none_of_ours(string path) =>
        Assert.Equal(
            [$"{Seed.FileName}(499,1): RM0010", $"{Seed.FileName}(1240,4): RM0020"],
            await FindAsync((Seed.FileName, s_damaged), (path, "RM0020 \"莫三比克\"  # as printed\nnonsense\n")));

    /// <summary>The generator says what is wrong; that its entries match nothing then says nothing about them.</summary>
    [Theory]
    [InlineData("CTOC_COP_WG.3_2022_4.zh.txt", "")]
    [InlineData("CTOC_COP_WG.3_2022_4.zh.txt", "Dear reader, …")]
    [InlineData("report.txt", "1. …")]
    public async Task In_a_document_that_was_not_read_no_entry_is_stale(string path, string text) =>
        Assert.Equal(
            [$"{path}.suppress(2,1): RM0041"],
            await FindAsync((path, text), (path + Suppress, "RM0020 \"莫三比克\"  # as printed\nnonsense\n")));

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_left_to_the_compiler() =>
        Assert.Equal(2, (await Analysis.RunAsync(
            [new InMemoryText(Seed.FileName, s_damaged), new InMemoryText(Seed.FileName + Suppress, (Microsoft.CodeAnalysis.Text.SourceText?)null)], ItemMetadata.Document)).Length);

    private static async Task<IEnumerable<string>> FindAsync(params (string Path, string Text)[] files) =>
        (await RunAsync(files))
            .Select(d => (Line: d.Location.GetLineSpan(), d.Id))
            .OrderBy(d => d.Line.Path, StringComparer.Ordinal).ThenBy(d => d.Line.StartLinePosition)
            .Select(d => $"{d.Line.Path}({d.Line.StartLinePosition.Line + 1},{d.Line.StartLinePosition.Character + 1}): {d.Id}");

    private static Task<ImmutableArray<Diagnostic>> RunAsync(params (string Path, string Text)[] files) =>
        Analysis.RunAsync([.. files.Select(file => new InMemoryText(file.Path, file.Text))], ItemMetadata.Document);
}
