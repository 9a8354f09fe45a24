using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>All documents of the project.</summary>
internal sealed record DocumentList(EquatableArray<ParsedDocument> All)
{
    public static DocumentList Of(ImmutableArray<ParsedDocument> documents, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(documents.ToEquatableArray());
    }
}
