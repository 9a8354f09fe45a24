namespace ReportModel.Generator;

/// <summary>Tells which report gives each resolution and decision of the catalogues.</summary>
internal static class SharedResolutions
{
    /// <summary>
    /// Each has one report that gives it: the first, unless it has no title and a later one has. Reports quote one title in
    /// different ways; that is no clash.
    /// </summary>
    /// <returns>For each report, the places of those that another gives.</returns>
    public static EquatableArray<int>[] Share(IReadOnlyList<ReportSummary> reports, List<SharedClash> clashes)
    {
        var resolutions = new Dictionary<string, SharedEntry<ResolutionSummary>>(StringComparer.Ordinal);
        var decisions = new Dictionary<string, SharedEntry<ResolutionSummary>>(StringComparer.Ordinal);
        var entries = new SharedEntry<ResolutionSummary>?[reports.Count][];
        for (var r = 0; r < reports.Count; r++)
        {
            var own = reports[r].Resolutions;
            entries[r] = new SharedEntry<ResolutionSummary>?[own.Count];
            for (var i = 0; i < own.Count; i++)
            {
                entries[r][i] = Take(reports[r], own[i], own[i].IsDecision ? decisions : resolutions, clashes);
            }
        }

        return SharedDocuments.Others(reports, entries, static report => report.Resolutions);
    }

    private static SharedEntry<ResolutionSummary>? Take(
        ReportSummary report, ResolutionSummary resolution, Dictionary<string, SharedEntry<ResolutionSummary>> byName, List<SharedClash> clashes)
    {
        if (!byName.TryGetValue(resolution.Name, out var known))
        {
            byName.Add(resolution.Name, known = new(report, resolution));
            return known;
        }

        if (known.Entry.Id != resolution.Id)
        {
            var catalogue = resolution.IsDecision ? "Decisions." : "Resolutions.";
            clashes.Add(new(report.Path, FactTable.Resolutions, resolution.Index, catalogue + resolution.Name, $"{known.Entry.Id} in {known.Report.Symbol}"));
            return null;
        }

        if (known.Entry.Title is null && resolution.Title is not null)
        {
            known.Replace(report, resolution);
        }

        return known;
    }
}
