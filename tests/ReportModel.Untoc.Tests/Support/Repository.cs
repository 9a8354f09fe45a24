namespace ReportModel.Untoc.Tests;

/// <summary>Where the files of the repository are, found from the folder that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SeedText => File.ReadAllText(Path.Combine(Root, "seeds", "CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4.zh.txt"));

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
