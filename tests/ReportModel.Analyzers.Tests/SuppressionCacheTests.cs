using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.Tests;

/// <summary>A document is parsed once, whatever happens to the <c>.suppress</c> file beside it.</summary>
public class SuppressionCacheTests
{
    private const string Known = "RM0020 \"莫三比克\"  # as printed\n";

    private readonly CountingText _text = new(Seed.With("莫桑比克", "莫三比克"));

    [Fact]
    public async Task Asked_again_with_the_same_two_files_nothing_is_read_again()
    {
        var (document, suppressions) = (Document, new CountingText(Known));
        var files = ImmutableArray.Create<AdditionalText>(document, new InMemoryText(Seed.FileName + ".suppress", suppressions));

        Assert.Empty(await Analysis.RunAsync(files, ItemMetadata.Document));
        var readings = _text.Readings;
        Assert.Empty(await Analysis.RunAsync(files, ItemMetadata.Document));
        Assert.Empty(await Analysis.RunAsync(files, ItemMetadata.Document));

        Assert.Equal((readings, 1), (_text.Readings, suppressions.Readings));
    }

    [Fact]
    public async Task An_equal_file_read_anew_is_no_change()
    {
        Assert.Empty(await RunAsync(Known));
        var readings = _text.Readings;
        Assert.Empty(await RunAsync(Known));

        Assert.Equal(readings, _text.Readings);
    }

    /// <summary>What the parser found is the same object before and after: it was not asked again.</summary>
    [Fact]
    public void Editing_the_file_looks_at_the_old_findings_anew()
    {
        var findings = new DocumentFindings();
        var identity = new ReportInput(Seed.FileName, "", "", "", _text).Identify();
        ReportDiagnostic[] Of(string? suppressions) =>
            [.. findings.Of(_text, identity, BodyCatalogue.Default, 0, [], suppressions is null ? null : new CountingText(suppressions), TestContext.Current.CancellationToken).InDocument];

        var parsed = Assert.Single(Of(null));
        Assert.Empty(Of(Known));
        Assert.Same(parsed, Assert.Single(Of("# " + Known)));
        Assert.Empty(Of(Known + "\n"));
        Assert.Same(parsed, Assert.Single(Of(null)));
    }

    [Fact]
    public async Task The_outcome_follows_the_file()
    {
        Assert.Equal(["RM0020"], await RunAsync(""));
        Assert.Equal([], await RunAsync(Known));
        Assert.Equal(["RM0020", "RM0040"], await RunAsync(Known.Replace("莫三", "莫四", StringComparison.Ordinal)));
        Assert.Equal(["RM0041"], await RunAsync(Known + "nonsense"));
        Assert.Equal([], await RunAsync(Known));
    }

    private InMemoryText Document => new(Seed.FileName, _text);

    private async Task<IEnumerable<string>> RunAsync(string suppressions) =>
        (await Analysis.RunAsync([Document, new InMemoryText(Seed.FileName + ".suppress", suppressions)], ItemMetadata.Document))
            .Select(d => d.Id).Order(StringComparer.Ordinal);
}
