namespace ReportModel;

/// <summary>A document that was before a body, or a report itself.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Document : WordedFact, IFormattable
{
    /// <summary>The symbol; for a joint document <see cref="DocumentSymbol.Parts"/> lists its symbols in order.</summary>
    public DocumentSymbol Symbol { get; init; } = DocumentSymbol.None;

    /// <summary>The title or description, as the report writes it before the symbol.</summary>
    public string Title { get; init; } = "";

    /// <summary>The bodies that it was before, in the order of the report; empty for the report itself.</summary>
    public EquatableArray<Body> SubmittedTo { get; init; }

    /// <summary>The agenda items for whose consideration it was before the bodies; empty where the report names none.</summary>
    public EquatableArray<AgendaItemId> AgendaItems { get; init; }

    /// <summary>The title in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The title; null where the report was not compiled in that language, or its edition in it lacks the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TitleIn(string language) => In(language, Title);

    /// <summary>The symbols: one, or each of a joint document's, in order.</summary>
    public EquatableArray<DocumentSymbol> Symbols => Symbol.Parts;

    /// <summary>The address at which the United Nations serves the document.</summary>
    /// <param name="language">The ISO 639-1 code of an official language: ar, en, es, fr, ru or zh.</param>
    /// <returns>The address on docs.un.org; a joint document is found by its first symbol.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not an official language of the United Nations.</exception>
    public Uri Url(string language) => OfficialLanguages.Contains(language)
        ? new Uri($"https://docs.un.org/{language}/{Symbol.Parts[0]}")
        : throw new ArgumentException($"'{language}' is not one of {OfficialLanguages.List}.", nameof(language));

    /// <summary>The document as it is cited: its symbol.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Symbol.ToString();

    /// <summary>The citation in a language: in each the symbol, which names the document in all of them.</summary>
    /// <param name="format">The ISO 639-1 code of an official language: ar, en, es, fr, ru or zh; null, "" and "G" are en.</param>
    /// <param name="formatProvider">Not used: citations are written alike in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> names no official language.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        _ = CitationFormat.Words(format);
        return Symbol.ToString();
    }
}
