namespace ReportModel;

/// <summary>A place where a report cites something: the words, and what they name. One of the targets is set, by <see cref="Kind"/>.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Citation : ReportFact
{
    /// <summary>What is cited.</summary>
    public CitationKind Kind { get; init; }

    /// <summary>The words of the report.</summary>
    public string Words { get; init; } = "";

    /// <summary>The resolution or decision, for <see cref="CitationKind.Resolution"/>.</summary>
    public ResolutionId? Resolution { get; init; }

    /// <summary>The number of the act, for <see cref="CitationKind.LegalAct"/>.</summary>
    public string? LegalAct { get; init; }

    /// <summary>The key of the instrument, for <see cref="CitationKind.Instrument"/> and <see cref="CitationKind.Article"/>.</summary>
    public string? Instrument { get; init; }

    /// <summary>The article, for <see cref="CitationKind.Article"/>.</summary>
    public Article? Article { get; init; }

    /// <summary>
    /// The document, for <see cref="CitationKind.Document"/>; for <see cref="CitationKind.Paragraphs"/> the document whose
    /// paragraphs are cited, as the report writes its symbol, and null where it writes none since it means its own.
    /// </summary>
    public DocumentSymbol? Document { get; init; }

    /// <summary>
    /// The paragraphs, for <see cref="CitationKind.Paragraphs"/>: those of the same report that it has; of another document all
    /// that are cited, whether or not anybody has the document, by the symbol that the report writes.
    /// </summary>
    public EquatableArray<ParagraphId> Paragraphs { get; init; }

    /// <summary>
    /// The recommendations of the same report that the cited paragraphs or items hold. Of another document the items that are
    /// cited by their letters: whether an item is a recommendation there, only the catalogue of that report knows.
    /// </summary>
    public EquatableArray<RecommendationId> Recommendations { get; init; }
}
