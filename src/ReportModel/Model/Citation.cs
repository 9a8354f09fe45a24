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

    /// <summary>The document, for <see cref="CitationKind.Document"/>.</summary>
    public DocumentSymbol? Document { get; init; }

    /// <summary>The paragraphs of the same report, for <see cref="CitationKind.Paragraphs"/>.</summary>
    public EquatableArray<ParagraphId> Paragraphs { get; init; }

    /// <summary>The recommendations of the same report that the cited paragraphs or items hold.</summary>
    public EquatableArray<RecommendationId> Recommendations { get; init; }
}
