namespace ReportModel.Runtime;

/// <summary>What an index of citations needs of a report.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Language">Its language.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Recommendations">Its recommendations.</param>
/// <param name="Documents">The documents that it lists.</param>
internal sealed record CitingReport(
    DocumentSymbol Symbol, string Language, EquatableArray<Paragraph> Paragraphs, EquatableArray<Recommendation> Recommendations, EquatableArray<Document> Documents)
{
    public CitingReport(Report report)
        : this(report.Symbol, report.Language, report.Paragraphs, report.Recommendations, report.Documents)
    {
    }
}
