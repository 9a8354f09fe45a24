namespace ReportModel;

/// <summary>A place in a report that cites something: what stands in a list of who cites a paragraph, recommendation, document, resolution or decision.</summary>
/// <remarks>The generated catalogues give it as <c>CitedBy</c>; <see cref="CitationIndex"/> gives it for reports that were parsed.</remarks>
public sealed record IncomingReference
{
    /// <summary>The symbol of the report that cites.</summary>
    public DocumentSymbol Report { get; init; } = DocumentSymbol.None;

    /// <summary>The paragraph in which the citation stands.</summary>
    public ParagraphId Paragraph { get; init; }

    /// <summary>The letter of the item in which it stands, such as <c>k</c>; null where it stands in the paragraph's own text.</summary>
    public string? Letter { get; init; }

    /// <summary>The recommendation in which it stands: the item or the paragraph, where that is one; otherwise null.</summary>
    public RecommendationId? Recommendation { get; init; }

    /// <summary>The citation: its words, what else it names, and where they stand.</summary>
    public Citation Citation { get; init; } = new();

    /// <summary>The place that cites, as it is cited itself: <c>CTOC/COP/WG.3/2022/4, para. 7 (k)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var id = Paragraph.ToString();
        var number = IdPlaces.NumberOf(id);
        return CitationFormat.Paragraph(null, CitationFormat.Owner(Report.ToString(), id, number), number, Letter);
    }
}
