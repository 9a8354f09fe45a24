namespace ReportModel.Packages.Tests;

/// <summary>The packages in the projects of their users: what the build says, and what the programs print.</summary>
public class ConsumerTests(Workspace workspace)
{
    public static TheoryData<string> Built => [.. Consumer.All.Select(c => c.Name).Where(name => name != Consumer.Aot)];

    public static TheoryData<string, string> Programs =>
        [.. Consumer.All.Where(c => c.Name != Consumer.Aot).SelectMany(c => c.Programs.Select(program => (c.Name, program)))];

    [Theory, MemberData(nameof(Built))]
    public void The_build_says_exactly_what_is_expected(string name)
    {
        var folder = workspace.Consumers.Folder(name);
        var messages = workspace.Consumers.Messages(folder).ToList();

        Assert.Equal(
            Lines(new Consumer(name).Expected),
            Lines(messages.Select(m => m.Place(folder))));
    }

    [Theory, MemberData(nameof(Programs))]
    public void The_program_prints_what_is_expected(string name, string program)
    {
        var folder = Path.Combine(workspace.Consumers.Folder(name), program);
        Assert.DoesNotContain(workspace.Consumers.Messages(folder), m => m.Severity == "error");

        var expected = new CommandResult(0, File.ReadAllText(Path.Combine(folder, "output.txt")));
        var runs = workspace.Consumers.Run(folder);
        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.Equal(expected, run));
    }

    [Fact]
    public void The_sample_builds_without_a_word_and_prints_the_text()
    {
        Assert.Empty(workspace.Consumers.Messages(workspace.Consumers.Sample));

        var run = Assert.Single(workspace.Consumers.Run(workspace.Consumers.Sample));
        Assert.Equal(0, run.ExitCode);
        Verified.Check("Consumer.output", run.Output);
    }

    /// <summary>What the README shows of a build is what the build says.</summary>
    [Fact]
    public void The_transcript_in_the_README_is_true()
    {
        var folder = Path.Combine(workspace.Consumers.Folder("Readme"), "Catches");
        var shown = File.ReadAllLines(Path.Combine(Repository.Root, "README.md")).Where(line => line.StartsWith("Program.cs(", StringComparison.Ordinal));

        Assert.Equal(
            Lines(workspace.Consumers.Messages(folder).Select(m => $"{m.Place(folder)}: {m.Text[..m.Text.LastIndexOf(" [", StringComparison.Ordinal)]}")),
            Lines(shown));
    }

    [Fact]
    public void The_build_says_nothing_else() => Assert.Empty(workspace.Consumers.OtherMessages);

    /// <summary>A rule that is new has a page; it needs a line in Mistakes too.</summary>
    [Fact]
    public void Every_rule_is_met_by_a_mistake() =>
        Assert.Empty(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "RM*.md").Select(Path.GetFileNameWithoutExtension)
            .Except(Consumer.All.SelectMany(c => c.Expected).Select(line => line[(line.LastIndexOf(' ') + 1)..])));

    [Fact]
    public void Every_consumer_has_a_project() =>
        Assert.All(Consumer.All, c => Assert.NotEmpty(c.Projects));

    [Fact]
    public void The_sample_references_the_version_that_is_packed() =>
        Assert.Contains($"""Include="ReportModel.Untoc" Version="{workspace.Version}" """.TrimEnd(), File.ReadAllText(Path.Combine(Repository.Root, "samples", "Consumer", "Consumer.csproj")), StringComparison.Ordinal);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Distinct().Order(StringComparer.Ordinal));
}
