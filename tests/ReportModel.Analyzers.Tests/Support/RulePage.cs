namespace ReportModel.Analyzers.Tests;

/// <summary>The page of a rule under <c>docs/rules</c>, in the parts that say the same as the code.</summary>
internal sealed class RulePage
{
    private const string Fence = "```";

    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "rules");

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "RM*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    private RulePage(string[] lines)
    {
        Heading = lines[0];
        Summary = lines.Skip(1).First(line => line.Length > 0);
        Examples = [.. ExamplesOf(lines)];
    }

    /// <summary>The first line: <c># RM0012: A letter is skipped</c>.</summary>
    public string Heading { get; }

    /// <summary>The line below: <c>Severity: Warning. Category: ReportModel.Documents. Code fix: no.</c></summary>
    public string Summary { get; }

    public IReadOnlyList<RuleExample> Examples { get; }

    public static RulePage Read(string id) => new(File.ReadAllLines(Path.Combine(Folder, id + ".md")));

    public IReadOnlyList<RuleExample> Of(string kind) => [.. Examples.Where(example => example.Kind == kind)];

    private static IEnumerable<RuleExample> ExamplesOf(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("<!-- ", StringComparison.Ordinal))
            {
                continue;
            }

            var words = lines[at]["<!-- ".Length..^" -->".Length].Split(' ');
            Assert.Contains(words[0], (string[])["bad", "good", "silenced"]);
            var open = at + 1;
            Assert.StartsWith(Fence, lines[open], StringComparison.Ordinal);
            var close = Array.IndexOf(lines, Fence, open);
            Assert.True(close > open, $"The block of line {open + 1} has no end.");
            yield return new(
                words[0],
                words.Skip(1).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
                lines[open][Fence.Length..],
                string.Concat(lines[(open + 1)..close].Select(line => line + "\n")));
            at = close;
        }
    }
}
