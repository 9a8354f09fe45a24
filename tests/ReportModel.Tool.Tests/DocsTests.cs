using System.Text.RegularExpressions;

namespace ReportModel.Tool.Tests;

/// <summary>What docs/tool.md shows is what the command prints.</summary>
public partial class DocsTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "tool.md"));

    /// <summary>Each command of the page, with what stands below it.</summary>
    public static TheoryData<string, string> Examples => new(Block().Matches(s_page)
        .SelectMany(static block => block.Groups[1].Value.Split("$ reportmodel ", StringSplitOptions.RemoveEmptyEntries))
        .Select(static example => (example[..example.IndexOf('\n', StringComparison.Ordinal)], example[(example.IndexOf('\n', StringComparison.Ordinal) + 1)..])));

    [Theory, MemberData(nameof(Examples))]
    public void Examples_are_what_is_printed(string command, string printed)
    {
        var arguments = Argument().Matches(command).Select(static match => match.Groups[1].Success ? match.Groups[1].Value : match.Value);
        var run = ToolRun.Of([.. arguments.Select(static argument => argument.Contains('/', StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument) : argument)]);
        Assert.Equal(printed, run.Output.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_examples() => Assert.Equal(4, Examples.Count);

    [Fact]
    public void Every_command_and_option_is_explained()
    {
        var help = ToolRun.Of("--help").Output + string.Concat(new[] { "check", "show", "find", "export" }.Select(static command => ToolRun.Of(command, "--help").Output));
        var options = Option().Matches(help).Select(static match => match.Value).Distinct().Except(["--help", "--version"]).ToList();
        Assert.Equal(["--format", "--language", "--symbol"], options.Order(StringComparer.Ordinal));
        Assert.All(options, option => Assert.Contains(option, s_page, StringComparison.Ordinal));
        Assert.All(["check", "show", "find", "export"], command => Assert.Contains($"\n## {command} ", s_page, StringComparison.Ordinal));
    }

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"([^\"]*)\"|[^ ]+")]
    private static partial Regex Argument();

    [GeneratedRegex("--[a-z]+")]
    private static partial Regex Option();
}
