using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.Tests;

/// <summary>Each rule has a page which says what the code says, and whose examples do what the page says.</summary>
public class RulePagesTests
{
    public static TheoryData<string> Ids { get; } = [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void Each_rule_is_one_rule_with_one_page() => Assert.Equal(Rules.All.Select(rule => rule.Id), RulePage.Ids);

    [Fact]
    public void All_document_rules_are_among_them() =>
        Assert.Equal(DocumentRules.All.Select(rule => rule.Id), Rules.All.Select(rule => rule.Id).Intersect(DocumentRules.All.Select(rule => rule.Id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        var (rule, page) = (Rule(id), RulePage.Read(id));

        Assert.Equal($"# {id}: {Title(rule)}", page.Heading);
        Assert.Equal($"Severity: {rule.DefaultSeverity}. Category: {rule.Category}. Code fix: {Fix(rule)}.", page.Summary);
        Assert.Equal(RulePages.Of(id), rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_calls_wrong_reports_the_rule_and_no_other(string id) =>
        Assert.Equal([id], await FindAsync(Examples(id, "bad")));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_calls_right_reports_nothing(string id) => Assert.Empty(await FindAsync(Examples(id, "good")));

    /// <summary>Each way alone, and there is always one: a <c>.globalconfig</c>, or code or a file that says so.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_silences_is_silent(string id)
    {
        foreach (var silenced in Examples(id, "silenced"))
        {
            // Code that silences a finding in itself stands in place of the code that is wrong.
            var wrong = Examples(id, "bad").Where(example => example.Language != "csharp" || silenced.Language != "csharp");
            Assert.Empty(await FindAsync([.. wrong, silenced]));
        }
    }

    [Fact]
    public void The_index_lists_all_rules() => Assert.Equal(
        Rules.All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {Title(rule)} | {rule.DefaultSeverity} | {rule.Category} | {Fix(rule)} |"),
        File.ReadLines(Path.Combine(RulePage.Folder, "README.md")).Where(line => line.StartsWith("| [RM", StringComparison.Ordinal)));

    /// <summary>Release tracking does not see descriptors that are made from the rules; this sees them.</summary>
    [Fact]
    public void Every_rule_of_the_analyzers_stands_in_the_release_notes()
    {
        var folder = Path.Combine(Repository.Root, "src", "ReportModel.Analyzers");
        var noted = File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")))
            .Where(line => line.StartsWith("RM", StringComparison.Ordinal));

        Assert.Equal(
            Rules.OfAnalyzers.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {Title(rule)}"),
            noted.Order(StringComparer.Ordinal));
    }

    private static DiagnosticDescriptor Rule(string id) => Assert.Single(Rules.All, rule => rule.Id == id);

    private static string Title(DiagnosticDescriptor rule) => rule.Title.ToString(CultureInfo.InvariantCulture);

    private static string Fix(DiagnosticDescriptor rule) => Rules.Fixable.Contains(rule.Id) ? "yes" : "no";

    private static IReadOnlyList<RuleExample> Examples(string id, string kind)
    {
        var examples = RulePage.Read(id).Of(kind);
        Assert.NotEmpty(examples);
        return examples;
    }

    private static async Task<IEnumerable<string>> FindAsync(IReadOnlyList<RuleExample> examples)
    {
        var found = await new RuleProject(examples).FindAsync(TestContext.Current.CancellationToken);
        foreach (var diagnostic in found)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(diagnostic.ToString());
        }

        return found.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);
    }
}
