namespace ReportModel.Generator;

/// <summary>Tells which report gives each document of the catalogue.</summary>
internal static class SharedDocuments
{
    /// <summary>
    /// Each document has one report that gives it. A report's own entry stands before what others say of it; otherwise that
    /// of the first report does, unless it has no title and a later one has. What two reports call one document may differ:
    /// they describe it.
    /// </summary>
    /// <returns>For each report, the places of the documents that another gives.</returns>
    public static EquatableArray<int>[] Share(IReadOnlyList<ReportSummary> reports, List<SharedClash> clashes)
    {
        var byName = new Dictionary<string, SharedEntry<DocumentSummary>>(16 * reports.Count, StringComparer.Ordinal);
        var entries = new SharedEntry<DocumentSummary>?[reports.Count][];
        for (var r = 0; r < reports.Count; r++)
        {
            var documents = reports[r].Documents;
            entries[r] = new SharedEntry<DocumentSummary>?[documents.Count];
            for (var i = 0; i < documents.Count; i++)
            {
                entries[r][i] = Take(reports[r], documents[i], byName, clashes);
            }
        }

        return Others(reports, entries, static report => report.Documents);
    }

    /// <summary>The places of the entries that are not the ones that count.</summary>
    public static EquatableArray<int>[] Others<T>(IReadOnlyList<ReportSummary> reports, SharedEntry<T>?[][] entries, Func<ReportSummary, EquatableArray<T>> own)
        where T : class
    {
        var others = new EquatableArray<int>[entries.Length];
        for (var r = 0; r < others.Length; r++)
        {
            List<int>? places = null;
            for (var i = 0; i < entries[r].Length; i++)
            {
                if (!ReferenceEquals(entries[r][i]?.Entry, own(reports[r])[i]))
                {
                    (places ??= []).Add(i);
                }
            }

            others[r] = places?.ToEquatableArray() ?? default;
        }

        return others;
    }

    private static SharedEntry<DocumentSummary>? Take(
        ReportSummary report, DocumentSummary document, Dictionary<string, SharedEntry<DocumentSummary>> byName, List<SharedClash> clashes)
    {
        foreach (var name in document.Names)
        {
            if (!byName.TryGetValue(name, out var known))
            {
                continue;
            }

            if (known.Entry.Key != document.Key)
            {
                var table = document.Index == DocumentSummary.Itself ? FactTable.None : FactTable.Documents;
                clashes.Add(new(report.Path, table, document.Index, "Documents." + name, $"{known.Entry.Key} in {known.Report.Symbol}"));
                return null;
            }

            if (document.Index == DocumentSummary.Itself || (known.Entry.Title.Length == 0 && known.Entry.Index != DocumentSummary.Itself))
            {
                known.Replace(report, document);
            }

            return known;
        }

        var entry = new SharedEntry<DocumentSummary>(report, document);
        foreach (var name in document.Names)
        {
            byName[name] = entry;
        }

        return entry;
    }
}
