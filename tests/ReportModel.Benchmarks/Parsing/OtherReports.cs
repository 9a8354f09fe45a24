namespace ReportModel.Benchmarks;

/// <summary>
/// The English reports that lie beside the repository, each with the symbol that its masthead or file name gives.
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
            var text = File.ReadAllText(file);
            var head = DocumentMasthead.Read(text.AsSpan(0, Math.Min(text.Length, DocumentMasthead.Length)));
            var options = DocumentIdentity.Resolve(file, null, "en", head).ToParserOptions();
            var figures = Yardsticks.Measure(text, options);
            var (parse, markdig, lines) = (figures[0], figures[1], figures[2]);
            yield return new($"parsing.{name}.markdig.time", $"parsing {name}: time", "Markdown.Parse of the same text", parse.Time / markdig.Time, 0.5);
            yield return new($"parsing.{name}.markdig.allocation", $"parsing {name}: memory allocated", "the same", parse.Allocated / markdig.Allocated, 0.5);
            yield return new($"parsing.{name}.lines.time", $"parsing {name}: time", "a loop over trimmed lines", parse.Time / lines.Time, 6);
        }
    }
}
