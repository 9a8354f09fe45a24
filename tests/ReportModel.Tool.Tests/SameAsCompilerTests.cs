using System.Text.Json;
using System.Text.RegularExpressions;
using ReportModel.Untoc;

namespace ReportModel.Tool.Tests;

/// <summary>The command, the generator, the analyzer and the parser say the same of the same text.</summary>
public partial class SameAsCompilerTests
{
    /// <summary>A document for each rule, with its mistake.</summary>
    private static readonly string[] s_mistakes = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Consumers", "Packages", "Mistakes", "reports"), "*.txt");

    [Fact]
    public async Task Check_finds_what_the_compiler_finds()
    {
        var expected = await new Compiler(s_mistakes).FindAsync();
        Assert.True(expected.Select(static line => Rule().Match(line).Value).Distinct().Count() > 25);
        Assert.Equal(expected, ToolRun.Of(["check", .. s_mistakes]).Lines.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\n31. ", "\n32. ")]
    [InlineData("\n82. ", "\n")]
    [InlineData("\n(k) 鼓励", "\n(l) 鼓励")]
    [InlineData("莫桑比克", "莫三比克")]
    [InlineData("CTOC/COP/WG.3/2022/2", "CTOC/COP/WG.3/2022/")]
    [InlineData("第 8(a)至(o)段", "第 8(a)至(z)段")]
    public async Task Check_finds_it_in_a_damaged_seed(string words, string damaged)
    {
        using var folder = new Folder();
        var at = Repository.SeedText.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at > 0);
        var path = folder.Add(Path.GetFileName(Repository.SeedPath), Repository.SeedText.Remove(at, words.Length).Insert(at, damaged));
        var expected = await new Compiler([path]).FindAsync();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, ToolRun.Of("check", path).Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_JSON_is_what_the_parser_reads_and_what_the_generator_compiled()
    {
        var exported = JsonSerializer.Deserialize(ToolRun.Of("export", Repository.SeedPath).Output, ReportJsonContext.Default.Report);
        var parsed = ReportParser.Parse(Repository.SeedText, new() { Symbol = DocumentSymbol.Parse(Repository.SeedSymbol), Language = "zh" }, TestContext.Current.CancellationToken).Report;
        Assert.Equal(parsed, exported);
        Assert.Equal(Reports.Wg2Wg3_2022, exported);

        // Positions take no part in equality, so they are compared as text.
        Assert.Equal(JsonSerializer.Serialize(parsed, ReportJsonContext.Default.Report), JsonSerializer.Serialize(exported, ReportJsonContext.Default.Report));
    }

    [Fact]
    public void The_names_are_those_that_the_generator_emits()
    {
        var shown = MembersIn(ToolRun.Of("show", Repository.SeedPath).Output);
        var all = new Members(typeof(Reports).Assembly, "ReportModel.Untoc");
        Assert.All(shown, name => Assert.True(all.Has(name), name));

        // And nothing that is generated is left out. A range of paragraphs shows its ends, so paragraphs are asked for one by one.
        Assert.Equal(
            all.Of("Recommendations", "AgendaItems", "Documents", "Resolutions", "Decisions", "Reports").Where(static name => !name.EndsWith("_2022_4", StringComparison.Ordinal)),
            shown.Where(static name => !name.StartsWith("States.", StringComparison.Ordinal) && !name.StartsWith("Paragraphs.", StringComparison.Ordinal)));
        Assert.All(Paragraphs.All, paragraph => Assert.Equal($"Paragraphs.Wg2Wg3_2022.P{paragraph.Number}", Assert.Single(MembersIn(ToolRun.Of("find", paragraph.Id, Repository.SeedPath).Output))));
    }

    [Fact]
    public void A_name_leads_to_the_id_that_is_found_with_it()
    {
        var all = new Members(typeof(Reports).Assembly, "ReportModel.Untoc");
        (string Id, object Record)[] members = [.. Recommendations.All.Select(static r => (r.Id.Value, (object)r)), .. AgendaItems.All.Select(static i => (i.Id.Value, (object)i))];
        Assert.All(members, member => Assert.Equal(member.Record, all.Value(Assert.Single(MembersIn(ToolRun.Of("find", member.Id, Repository.SeedPath).Output)))));
    }

    /// <summary>Where two reports want one name, the command gives it to the one that the generator gives it to.</summary>
    [Fact]
    public void A_name_that_two_reports_want_is_shown_with_one()
    {
        using var folder = new Folder();
        string[] paths = [folder.Add("CTOC_COP_WG.7_2030_9.zh.txt", SmallReport.Text), folder.Add("CTOC_COP_WG.7_2030_4.zh.txt", SmallReport.Text.Replace("港口", "机场", StringComparison.Ordinal))];
        var trees = ToolRun.Of(["show", .. paths]).Output.Split("\n\n");
        Assert.DoesNotContain("Wg7_2030.", trees[0], StringComparison.Ordinal);
        Assert.Contains("Recommendations.Wg7_2030.A", trees[1], StringComparison.Ordinal);
        var source = string.Concat(new Compiler(paths).Sources);
        Assert.Contains("机场", source, StringComparison.Ordinal);
        Assert.DoesNotContain("港口", source, StringComparison.Ordinal);
    }

    private static SortedSet<string> MembersIn(string output) => new(Member().Matches(output).SelectMany(static match =>
        // A range of paragraphs is written with its ends: Paragraphs.Wg3_2022.P12–P29.
        match.Groups["last"].Success ? new[] { match.Groups["name"].Value, match.Groups["group"].Value + match.Groups["last"].Value } : [match.Groups["name"].Value]), StringComparer.Ordinal);

    [GeneratedRegex(@"(?<name>(?<group>\b(?:Recommendations|AgendaItems|Documents|Resolutions|Decisions|Reports|Paragraphs|States)\.(?:\w+\.)*)\w+)(?:–(?<last>P\d+))?")]
    private static partial Regex Member();

    [GeneratedRegex("RM0[0-9]{3}")]
    private static partial Regex Rule();
}
