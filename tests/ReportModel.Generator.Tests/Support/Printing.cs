namespace ReportModel.Generator.Tests;

/// <summary>Prints reports that no parser read.</summary>
internal static class Printing
{
    public static GeneratorOptions Options { get; } = new("My.App.UnitedNations", "public", "", int.MaxValue, int.MaxValue, []);

    public static List<GeneratedFile> Files(params Report[] reports) =>
        Files([.. reports.Select((r, i) => new ReportContent($"/documents/{i}.txt", "", r))], Options);

    /// <summary>The files that the pipeline gives for some documents.</summary>
    public static List<GeneratedFile> Files(ReportContent[] contents, GeneratorOptions options)
    {
        var none = CancellationToken.None;
        var shared = Share(contents);
        var files = new List<GeneratedFile>();
        foreach (var content in contents)
        {
            if (NamedReport.Of(content, shared.Shares) is { } report)
            {
                var positions = ReportPositions.Of(content, Microsoft.CodeAnalysis.Text.SourceText.From(""), "");
                files.Add(ReportPrinter.Print(new(-1, [report], options), none));
                files.Add(PositionPrinter.Print(new(-1, [positions], options), none));
            }
        }

        files.AddRange(SharedPrinter.Print(new(options, shared), none));
        return files;
    }

    /// <summary>What some documents have together.</summary>
    public static SharedCatalogues Share(params ReportContent[] contents) => SharedCatalogues.Of([.. contents.Select(c => c.Summary)], "", CancellationToken.None);

    public static SortedDictionary<string, string> ByName(this IEnumerable<GeneratedFile> files) =>
        new(files.ToDictionary(f => f.HintName, f => f.Text.ToString()), StringComparer.Ordinal);
}
