namespace ReportModel.Generator;

/// <summary>What a report adds to the catalogues of documents, resolutions and decisions, where several reports name the same.</summary>
/// <param name="Path">The report.</param>
/// <param name="OtherDocuments">The places in its list of those documents that another report gives, in order.</param>
/// <param name="OtherResolutions">The places of those resolutions and decisions that another report gives.</param>
internal sealed record ReportShare(string Path, EquatableArray<int> OtherDocuments, EquatableArray<int> OtherResolutions)
{
    /// <summary>The documents that the report gives.</summary>
    public List<DocumentSummary> Documents(ReportSummary report) =>
        report.Documents.Where((_, i) => !OtherDocuments.Contains(i)).ToList();
}
