namespace ReportModel.Generator;

/// <summary>What a report adds to the catalogues of documents, resolutions and decisions, where several reports name the same.</summary>
/// <param name="Path">The report.</param>
/// <param name="OtherDocuments">The places in its list of those documents that another report gives, in order.</param>
/// <param name="OtherResolutions">The places of those resolutions and decisions that another report gives.</param>
internal sealed record ReportShare(string Path, EquatableArray<int> OtherDocuments, EquatableArray<int> OtherResolutions)
{
    /// <summary>The language, where the document is another edition of a report that has the members already; otherwise empty.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The languages of the report's other editions, in order.</summary>
    public EquatableArray<string> Editions { get; init; }

    /// <summary>Whether another edition of the report has the members.</summary>
    public bool IsEdition => Edition.Length > 0;

    /// <summary>The documents that the report gives.</summary>
    public List<DocumentSummary> Documents(ReportSummary report) =>
        report.Documents.Where((_, i) => !OtherDocuments.Contains(i)).ToList();
}
