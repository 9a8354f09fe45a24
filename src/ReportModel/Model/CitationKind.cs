namespace ReportModel;

/// <summary>What a citation names.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum CitationKind
{
    /// <summary>A resolution or decision of a body.</summary>
    Resolution,

    /// <summary>A legal act of a regional organization.</summary>
    LegalAct,

    /// <summary>A treaty, protocol or set of rules.</summary>
    Instrument,

    /// <summary>An article of an instrument.</summary>
    Article,

    /// <summary>A document, by its symbol.</summary>
    Document,

    /// <summary>Paragraphs or items of a report: of the same one, or of the document that is named with them.</summary>
    Paragraphs,
}
