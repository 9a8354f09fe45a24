using System.Text.RegularExpressions;

namespace ReportModel.Untoc.Tests;

/// <summary>The README, as a test sees it: fenced blocks by language, and what stands between backticks.</summary>
internal static partial class Readme
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    /// <summary>The blocks of a language.</summary>
    public static List<string> Blocks(string language) =>
        [.. Fence().Matches(Text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value)];

    /// <summary>What stands between single backticks outside blocks.</summary>
    public static IEnumerable<string> InlineCode => Inline().Matches(Fence().Replace(Text, "")).Select(m => m.Groups[1].Value);

    /// <summary>The rules that are named.</summary>
    public static IEnumerable<string> Rules => Rule().Matches(Text).Select(m => m.Value).Distinct();

    /// <summary>The files that are linked to.</summary>
    public static IEnumerable<string> Links => Link().Matches(Text).Select(m => m.Groups[1].Value);

    /// <summary>Whether the lines of a block stand in a text one after the other; indentation and empty lines do not count.</summary>
    public static bool IsIn(string block, string text) =>
        Lines(text).Contains(Lines(block), StringComparison.Ordinal);

    private static string Lines(string text) =>
        "\n" + string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex(@"RM\d{4}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
