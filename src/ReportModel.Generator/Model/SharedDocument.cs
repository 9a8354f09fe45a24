namespace ReportModel.Generator;

/// <summary>A document of the shared catalogue.</summary>
/// <param name="Document">The document as the report that gives it says.</param>
/// <param name="Report">The name of that report.</param>
internal sealed record SharedDocument(DocumentSummary Document, string Report)
{
    /// <summary>
    /// Each document once. A report's own entry stands before what others say of it; otherwise that of the first report
    /// does, unless it has no title and a later one has. What two reports call one document may differ: they describe it.
    /// </summary>
    public static EquatableArray<SharedDocument> Merge(List<ReportSummary> reports, List<SharedClash> clashes)
    {
        var order = new List<string>();
        var byKey = new Dictionary<string, (SharedDocument Entry, ReportSummary Report)>(StringComparer.Ordinal);
        var byName = new Dictionary<string, (string Key, ReportSummary Report)>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var document in report.Documents)
            {
                var entry = new SharedDocument(document, report.Identifier);
                if (byKey.TryGetValue(document.Key, out var known))
                {
                    if (document.Index == DocumentSummary.Itself || (known.Entry.Document.Title.Length == 0 && known.Entry.Document.Index != DocumentSummary.Itself))
                    {
                        byKey[document.Key] = (entry, report);
                    }

                    continue;
                }

                if (document.Names.FirstOrDefault(byName.ContainsKey) is { } taken)
                {
                    var table = document.Index == DocumentSummary.Itself ? FactTable.None : FactTable.Documents;
                    clashes.Add(new(report.Path, table, document.Index, "Documents." + taken, $"{byName[taken].Key} in {byName[taken].Report.Symbol}"));
                    continue;
                }

                order.Add(document.Key);
                byKey.Add(document.Key, (entry, report));
                foreach (var name in document.Names)
                {
                    byName[name] = (document.Key, report);
                }
            }
        }

        return order.Select(key => byKey[key].Entry).ToEquatableArray();
    }
}
