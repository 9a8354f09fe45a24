namespace ReportModel.Benchmarks;

/// <summary>Real reports in English, kept beside the repository.</summary>
internal static class EnglishReports
{
    public static string[] Texts { get; } = Read();

    private static string[] Read()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "reports");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]
            : throw new DirectoryNotFoundException("The English reports that symbols are looked for in are not here: " + folder);
    }
}
