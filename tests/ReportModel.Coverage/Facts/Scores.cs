namespace ReportModel.Measuring;

/// <summary>The labelled reports, each with what was found of its labels.</summary>
internal static class Scores
{
    /// <summary>All whose texts are here, in the order of the label files.</summary>
    public static IEnumerable<(RealReport Report, EquatableArray<Matching> Scores)> OfAll()
    {
        foreach (var path in LabelFile.All)
        {
            if (RealReports.Find(LabelFile.SymbolOf(path)) is { } report)
            {
                yield return (report, Of(report, path));
            }
        }
    }

    private static EquatableArray<Matching> Of(RealReport report, string labels) =>
        [.. Matching.Of(LabelledFacts.Of(LabelFile.Read(labels)), FoundFacts.Of(report.Report))];
}
