namespace ReportModel.Tests;

/// <summary>Where the files of the repository are, found from the folder that the tests run in.</summary>
internal static class Repository
{
    public const string SeedSymbol = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4";

    public static string Root { get; } = FindRoot();

    /// <summary>The seed report, byte for byte as it came.</summary>
    public static string SeedPath => Path.Combine(Root, "seeds", "CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.zh.txt");

    public static string SeedText => File.ReadAllText(SeedPath);

    /// <summary>Real data kept beside the repository; null where it is absent.</summary>
    public static string? SharedFile(string relativePath)
    {
        var path = Path.Combine(Root, "..", "shared", relativePath);
        return File.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReportModel.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("ReportModel.sln was not found above " + AppContext.BaseDirectory);
    }
}
