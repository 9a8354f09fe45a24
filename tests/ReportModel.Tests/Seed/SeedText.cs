namespace ReportModel.Tests.Seed;

/// <summary>The words of the seed, for comparison without white space: the spacing inside its lines is irregular.</summary>
internal static class SeedText
{
    private static readonly Lazy<string[]> AllLines = new(() => Repository.SeedText.Split('\n'));

    /// <summary>How many lines the file has; it ends with a line break.</summary>
    public static int LineCount => AllLines.Value.Length - 1;

    /// <summary>The characters of a text that are no white space.</summary>
    public static string Squeeze(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The characters of a range of lines, the last included, counted from 1.</summary>
    public static string Lines(int first, int last) => Squeeze(string.Concat(AllLines.Value[(first - 1)..last]));

    /// <summary>The same after the number or letter with which the range must begin.</summary>
    public static string LinesAfter(string mark, int first, int last)
    {
        var text = Lines(first, last);
        Assert.StartsWith(mark, text, StringComparison.Ordinal);
        return text[mark.Length..];
    }

    public static bool IsBlank(int line) => string.IsNullOrWhiteSpace(AllLines.Value[line - 1]);
}
