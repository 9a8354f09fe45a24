namespace ReportModel.Tests.BadInput;

/// <summary>The seed with a mistake in it. Every edit asserts that it changed something.</summary>
internal static class SeedWith
{
    public static string Text { get; } = Repository.SeedText;

    /// <summary>The seed with one place of some words replaced.</summary>
    public static string Replaced(string words, string by, int occurrence = 1)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++)
        {
            at = Text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The seed does not have '{words}' {i + 1} times.");
        }

        return Changed(string.Concat(Text.AsSpan(0, at), by, Text.AsSpan(at + words.Length)));
    }

    /// <summary>The seed with every place of some words replaced.</summary>
    public static string AllReplaced(string words, string by) => Changed(Text.Replace(words, by, StringComparison.Ordinal));

    /// <summary>The seed with each line changed; a null drops the line.</summary>
    public static string Lines(Func<string, string?> change) =>
        Changed(string.Join('\n', Text.Split('\n').Select(change).Where(line => line is not null)));

    private static string Changed(string text)
    {
        Assert.NotEqual(Text, text);
        return text;
    }
}
