namespace ReportModel.Generator;

/// <summary>
/// What all reports of the project have together. Reports count in the order of their symbols, whatever the order of
/// the files: of two that want one name, the first has it. A document, resolution or decision that several reports name is
/// printed with one of them; what is printed of all together are the keys that they are looked up by, and the States.
/// </summary>
/// <param name="Reports">The reports that have a name, in order.</param>
/// <param name="Shares">What each of them adds to the shared catalogues, and the names that it loses to others.</param>
/// <param name="Recommendations">The classes of their recommendations.</param>
/// <param name="DocumentKeys">For each of them, the line of keys of the documents that it adds.</param>
/// <param name="ResolutionKeys">For each of them, the line of keys of the resolutions.</param>
/// <param name="DecisionKeys">For each of them, the line of keys of the decisions.</param>
/// <param name="States">The States that any of them names.</param>
/// <param name="Clashes">The entries that are left out, and why.</param>
/// <param name="Editions">The documents that are other editions of one of the reports.</param>
internal sealed record SharedCatalogues(
    EquatableArray<ReportEntry> Reports,
    ReportShares Shares,
    EquatableArray<MemberIds> Recommendations,
    EquatableArray<string> DocumentKeys,
    EquatableArray<string> ResolutionKeys,
    EquatableArray<string> DecisionKeys,
    StateSet States,
    EquatableArray<SharedClash> Clashes,
    EquatableArray<EditionPair> Editions)
{
    /// <param name="summaries">What is known of each document.</param>
    /// <param name="language">The language in which members are wanted of a report that there is in several; empty where the project does not say.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static SharedCatalogues Of(IReadOnlyList<ReportSummary> summaries, string language, CancellationToken cancellationToken)
    {
        var clashes = new List<SharedClash>();
        var losses = new List<NameLoss>();
        var editions = new ReportEditionSet(language);
        var reports = WithNames(editions.Ordered(summaries, cancellationToken), losses, clashes, editions);
        cancellationToken.ThrowIfCancellationRequested();
        var documents = SharedDocuments.Share(reports, clashes);
        cancellationToken.ThrowIfCancellationRequested();
        var resolutions = SharedResolutions.Share(reports, clashes);
        cancellationToken.ThrowIfCancellationRequested();
        var states = default(StateSet);
        foreach (var report in reports)
        {
            states |= report.States;
        }

        foreach (var edition in editions.All)
        {
            states |= edition.States;
        }

        var shares = new ReportShares(
            Each(i => editions.Share(reports[i], documents[i], resolutions[i])).Concat(editions.Shares).ToEquatableArray(),
            losses.ToEquatableArray());
        return new(
            Each(i => reports[i].Entry),
            shares,
            reports.SelectMany(report => MemberIds.Without(report.Recommendations, shares.LossesOf(report.Path))).ToEquatableArray(),
            Each(i => documents[i].IsEmpty ? reports[i].DocumentKeys : CatalogueKeys.OfDocuments(reports[i].Documents, documents[i])),
            Each(i => CatalogueKeys.OfResolutions(reports[i].Resolutions, decisions: false, resolutions[i])),
            Each(i => CatalogueKeys.OfResolutions(reports[i].Resolutions, decisions: true, resolutions[i])),
            states,
            clashes.ToEquatableArray(),
            editions.Pairs);

        EquatableArray<T> Each<T>(Func<int, T> make)
        {
            var items = new T[reports.Count];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = make(i);
            }

            return Runtime.Lists.Own(items);
        }
    }

    /// <summary>The reports whose name no earlier one has.</summary>
    private static List<ReportSummary> WithNames(ReportSummary[] ordered, List<NameLoss> losses, List<SharedClash> clashes, ReportEditionSet editions)
    {
        var reports = new List<ReportSummary>(ordered.Length);
        var owners = new Dictionary<string, ReportSummary>(8 * ordered.Length, StringComparer.Ordinal);
        foreach (var report in ordered)
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

        return reports;

        bool Takes(string name, ReportSummary report)
        {
            if (!owners.TryGetValue(name, out var owner))
            {
                owners.Add(name, report);
                return true;
            }

            if (editions.TryAdd(owner, report))
            {
                return false;
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
