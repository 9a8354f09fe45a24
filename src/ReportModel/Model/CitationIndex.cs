using ReportModel.Runtime;

namespace ReportModel;

/// <summary>
/// Who cites what in a set of reports. Made in one pass over the reports; then each question is one look-up. Nothing changes
/// afterwards, so it may be used from several threads at once.
/// </summary>
/// <remarks>
/// <para>References come in the order of the symbols of the reports that cite, then of their languages, then of the text. One
/// citation is one reference, although a recommendation and the paragraph that holds it both list it.</para>
/// <para>The symbol of a joint document may be given by either half and in either order, where one of the reports has it
/// whole: as its own symbol, in its list of documents, or in a citation.</para>
/// <para>Generated catalogues answer the same from the reports of their project, as <c>CitedBy</c>.</para>
/// </remarks>
public sealed class CitationIndex
{
    private readonly IncomingReferences _references;

    /// <summary>Makes an index of reports, such as <see cref="ReportParser"/> reads or JSON holds.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null, or one of the reports is.</exception>
    public CitationIndex(IEnumerable<Report> reports)
        : this(new IncomingReferences((reports ?? throw new ArgumentNullException(nameof(reports)))
            .Select(static report => new CitingReport(report ?? throw new ArgumentNullException(nameof(reports))))))
    {
    }

    internal CitationIndex(IncomingReferences references) => _references = references;

    /// <summary>Who cites a paragraph, alone, in a range, or an item of it.</summary>
    /// <param name="paragraph">The paragraph; the reports need not have it.</param>
    /// <returns>The places that cite it; empty where none does.</returns>
    public EquatableArray<IncomingReference> CitedBy(ParagraphId paragraph) => _references.Find(CitedThing.Paragraph, paragraph.Value);

    /// <summary>Who cites a recommendation: by its letter, or its whole paragraph.</summary>
    /// <param name="recommendation">The recommendation. Of an item that is none, or that the reports do not have, the citations by its letter.</param>
    /// <returns>The places that cite it; empty where none does.</returns>
    /// <remarks>
    /// A reference to a whole paragraph of another report means all its recommendations, where that report is one of those of
    /// the index. "Paragraphs 7 (c) to 9 (b)" of another report means (c), (b), and what paragraph 8 holds.
    /// </remarks>
    public EquatableArray<IncomingReference> CitedBy(RecommendationId recommendation) => _references.Find(CitedThing.Recommendation, recommendation.Value);

    /// <summary>Who cites a resolution or decision.</summary>
    /// <param name="resolution">The resolution or decision.</param>
    /// <returns>The places that cite it; empty where none does.</returns>
    public EquatableArray<IncomingReference> CitedBy(ResolutionId resolution) => _references.Find(CitedThing.Resolution, resolution.Value);

    /// <summary>Who cites a document by its symbol, as a whole or paragraphs of it.</summary>
    /// <param name="document">The symbol.</param>
    /// <returns>The places that cite it; empty where none does. A report that refers to a paragraph of its own without a symbol cites no document.</returns>
    public EquatableArray<IncomingReference> CitedBy(DocumentSymbol document) => _references.Find(CitedThing.Document, document?.ToString());
}
