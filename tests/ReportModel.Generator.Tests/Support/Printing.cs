namespace ReportModel.Generator.Tests;

/// <summary>Prints reports that no parser read.</summary>
internal static class Printing
{
    public static GeneratorOptions Options { get; } = new("My.App.UnitedNations", "public", []);

    public static List<GeneratedFile> Files(params Report[] reports) =>
        Files([.. reports.Select((r, i) => new ReportContent($"/documents/{i}.txt", "", r))], Options);

    /// <summary>The files that the pipeline gives for some documents.</summary>
    public static List<GeneratedFile> Files(ReportContent[] contents, GeneratorOptions options)
    {
        var none = CancellationToken.None;
        var shared = SharedCatalogues.Of(contents.Select(ReportSummary.Of));
        var files = new List<GeneratedFile>();
        foreach (var content in contents)
        {
            if (NamedReport.Of((content, shared.Losses), none) is { } report)
            {
                files.Add(TextPrinter.Print((report, options), none));
                files.Add(RecommendationPrinter.Print((report, options), none));
                files.Add(AgendaItemPrinter.Print((report, options), none));
                files.Add(ParagraphPrinter.Print((report, options), none));
                files.Add(ReportPrinter.Print((report, options), none));
                files.Add(PositionPrinter.Print((ReportPositions.Of(content, Microsoft.CodeAnalysis.Text.SourceText.From(""), ""), options), none));
            }
        }

        files.AddRange(SharedPrinter.Print((shared, options), none));
        return files;
    }

    public static SortedDictionary<string, string> ByName(this IEnumerable<GeneratedFile> files) =>
        new(files.ToDictionary(f => f.HintName, f => f.Text.ToString()), StringComparer.Ordinal);
}
