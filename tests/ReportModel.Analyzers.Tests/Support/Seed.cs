namespace ReportModel.Analyzers.Tests;

/// <summary>The real report, and the real report with a mistake in it.</summary>
internal static class Seed
{
    public static string Text { get; } = Repository.SeedText;

    public static string FileName { get; } = Path.GetFileName(Repository.SeedPath);

    /// <summary>The report with one place changed; the place must be there exactly once.</summary>
    public static string With(string written, string mistake)
    {
        var at = Text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{written}' does not stand in the seed.");
        Assert.True(Text.IndexOf(written, at + 1, StringComparison.Ordinal) < 0, $"'{written}' stands in the seed more than once.");
        return Text.Replace(written, mistake, StringComparison.Ordinal);
    }
}
