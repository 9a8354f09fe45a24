namespace ReportModel.Generator;

/// <summary>A resolution or decision of the shared catalogues.</summary>
/// <param name="Resolution">The resolution as the report that gives it says.</param>
/// <param name="Report">The name of that report.</param>
internal sealed record SharedResolution(ResolutionSummary Resolution, string Report)
{
    /// <summary>Each once: that of the first report, unless it has no title and a later one has. Reports quote one title in different ways; that is no clash.</summary>
    public static EquatableArray<SharedResolution> Merge(List<ReportSummary> reports, bool decisions, List<SharedClash> clashes)
    {
        var catalogue = decisions ? "Decisions." : "Resolutions.";
        var order = new List<string>();
        var byName = new Dictionary<string, (SharedResolution Entry, ReportSummary Report)>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var resolution in report.Resolutions)
            {
                if (resolution.IsDecision != decisions)
                {
                    continue;
                }

                var entry = new SharedResolution(resolution, report.Identifier);
                if (!byName.TryGetValue(resolution.Name, out var known))
                {
                    order.Add(resolution.Name);
                    byName.Add(resolution.Name, (entry, report));
                }
                else if (known.Entry.Resolution.Id != resolution.Id)
                {
                    clashes.Add(new(report.Path, FactTable.Resolutions, resolution.Index, catalogue + resolution.Name, $"{known.Entry.Resolution.Id} in {known.Report.Symbol}"));
                }
                else if (known.Entry.Resolution.Title is null)
                {
                    byName[resolution.Name] = resolution.Title is null ? known : (entry, report);
                }
            }
        }

        return order.Select(name => byName[name].Entry).ToEquatableArray();
    }
}
