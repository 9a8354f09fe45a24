namespace ReportModel.Measuring;

/// <summary>The real reports that are kept beside the repository.</summary>
internal static class RealReports
{
    private static readonly Lazy<EquatableArray<RealReport>> s_all = new(static () => [.. Paths.Select(RealReport.Read)]);

    /// <summary>Their files, in the order of their names; none where the folder is not here.</summary>
    public static IEnumerable<string> Paths =>
        Directory.Exists(Places.Reports) ? Directory.EnumerateFiles(Places.Reports, "*.txt").Order(StringComparer.Ordinal) : [];

    /// <summary>The reports; each is read once.</summary>
    public static EquatableArray<RealReport> All => s_all.Value;

    /// <summary>The report that a label file is about; null where its text is not here.</summary>
    public static RealReport? Find(DocumentSymbol symbol) => All.FirstOrDefault(report => report.Report.Symbol.Parts.Contains(symbol));
}
