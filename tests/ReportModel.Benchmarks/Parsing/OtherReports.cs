namespace ReportModel.Benchmarks;

/// <summary>
/// The English reports that lie beside the repository, with the Chinese conventions: there are no English ones yet, and with
/// none nothing is read. Lines, blocks, outline and symbols are read as in any report; of the other facts there are few.
/// </summary>
internal static class OtherReports
{
    public static IEnumerable<Ratio> Measure()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "reports");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var figures = Yardsticks.Measure(File.ReadAllText(file));
            var (parse, markdig, lines) = (figures[0], figures[1], figures[2]);
            yield return new($"parsing.{name}.markdig.time", $"parsing {name}: time", "Markdown.Parse of the same text", parse.Time / markdig.Time, 0.5);
            yield return new($"parsing.{name}.markdig.allocation", $"parsing {name}: memory allocated", "the same", parse.Allocated / markdig.Allocated, 0.5);
            yield return new($"parsing.{name}.lines.time", $"parsing {name}: time", "a loop over trimmed lines", parse.Time / lines.Time, 6);
        }
    }
}
