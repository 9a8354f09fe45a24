namespace ReportModel.Measuring;

/// <summary>Where labels and real reports are, found from the folder that the program runs in.</summary>
internal static class Places
{
    private static string Root { get; } = FindRoot();

    /// <summary>The label files.</summary>
    public static string Labels => Path.Combine(Root, "tests", "ReportModel.Tests", "Coverage", "Labels");

    /// <summary>The real reports; the folder need not be there.</summary>
    public static string Reports => Path.Combine(Root, "..", "shared", "reports");

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
