namespace ReportModel.Generator;

/// <summary>
/// What all reports of the project have together. Reports count in the order of their symbols, whatever the order of
/// the files: of two that want one name, the first has it.
/// </summary>
/// <param name="Reports">The reports that have a name, in order.</param>
/// <param name="Documents">Each document once, in the order of the reports and their documents.</param>
/// <param name="Resolutions">Each resolution once.</param>
/// <param name="Decisions">Each decision once.</param>
/// <param name="States">Each State once, in the order of the identifiers.</param>
/// <param name="Losses">The names that reports lose to others.</param>
/// <param name="Clashes">The entries that are left out, and why.</param>
internal sealed record SharedCatalogues(
    EquatableArray<ReportSummary> Reports,
    EquatableArray<SharedDocument> Documents,
    EquatableArray<SharedResolution> Resolutions,
    EquatableArray<SharedResolution> Decisions,
    EquatableArray<StateSummary> States,
    EquatableArray<NameLoss> Losses,
    EquatableArray<SharedClash> Clashes)
{
    public static SharedCatalogues Of(IEnumerable<ReportSummary> summaries)
    {
        var clashes = new List<SharedClash>();
        var losses = new List<NameLoss>();
        var reports = new List<ReportSummary>();
        var owners = new Dictionary<string, ReportSummary>(StringComparer.Ordinal);
        foreach (var report in summaries
            .OrderBy(static r => r.Symbol)
            .ThenBy(static r => r.Language, StringComparer.Ordinal)
            .ThenBy(static r => r.Path, StringComparer.Ordinal))
        {
            if (Takes("Reports." + report.Identifier, report))
            {
                reports.Add(report);
                foreach (var group in report.Groups)
                {
                    Takes(group, report);
                }
            }
        }

        var documents = SharedDocument.Merge(reports, clashes);
        var resolutions = SharedResolution.Merge(reports, decisions: false, clashes);
        var decisions = SharedResolution.Merge(reports, decisions: true, clashes);
        var states = reports.SelectMany(static r => r.States)
            .Where(static s => Identifiers.IsName(s.Identifier))
            .GroupBy(static s => s.Identifier, StringComparer.Ordinal)
            .Select(static same => same.First())
            .OrderBy(static s => s.Identifier, StringComparer.Ordinal);
        return new(
            reports.ToEquatableArray(), documents, resolutions, decisions, states.ToEquatableArray(),
            losses.ToEquatableArray(), clashes.ToEquatableArray());

        bool Takes(string name, ReportSummary report)
        {
            if (!owners.TryGetValue(name, out var owner))
            {
                owners.Add(name, report);
                return true;
            }

            losses.Add(new(report.Path, name));
            clashes.Add(new(report.Path, FactTable.None, 0, name, $"the one of {owner.Symbol} ({owner.Language})"));
            return false;
        }
    }
}

/// <summary>A name that a report loses to another report.</summary>
/// <param name="Path">The report that loses it.</param>
/// <param name="Name">The name with its catalogue: <c>Recommendations.Wg3_2022</c>.</param>
internal readonly record struct NameLoss(string Path, string Name);

/// <summary>An entry of a shared catalogue that is left out.</summary>
/// <param name="Path">The document that it stands in.</param>
/// <param name="Table">The table of the document that it stands in.</param>
/// <param name="Index">Its place in the table.</param>
/// <param name="Name">The name it would have.</param>
/// <param name="Other">What has the name.</param>
internal readonly record struct SharedClash(string Path, FactTable Table, int Index, string Name, string Other);

/// <summary>The tables of a report that shared catalogues draw on.</summary>
internal enum FactTable
{
    None,
    Documents,
    Resolutions,
}
