namespace ReportModel.Generator;

/// <summary>What catalogues of several reports need of all of them. A changed word in a paragraph leaves it equal.</summary>
internal sealed record SummaryList(EquatableArray<ReportSummary> All)
{
    public static SummaryList Of(DocumentList documents, CancellationToken cancellationToken)
    {
        var summaries = new List<ReportSummary>(documents.All.Count);
        foreach (var document in documents.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document.Content is { } content)
            {
                summaries.Add(content.Summary);
            }
        }

        return new(summaries.ToEquatableArray());
    }
}
