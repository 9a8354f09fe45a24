namespace ReportModel.Tests.Hostile;

/// <summary>The real reports: the seed, and those that are kept beside the repository.</summary>
internal static class Documents
{
    public static string Seed { get; } = Repository.SeedText;

    /// <summary>The names of the reports beside the repository; one row with an empty name where there are none, so that the test is seen to be skipped.</summary>
    public static TheoryData<string> Shared
    {
        get
        {
            var folder = Path.Combine(Repository.Root, "..", "shared", "reports");
            return Directory.Exists(folder)
                ? [.. Directory.GetFiles(folder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)]
                : [""];
        }
    }

    /// <summary>The text of one of them; skips the test where there are none.</summary>
    public static string Read(string name)
    {
        Assert.SkipWhen(name.Length == 0, "../shared/reports is absent.");
        return File.ReadAllText(Path.Combine(Repository.Root, "..", "shared", "reports", name));
    }
}
