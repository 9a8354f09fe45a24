namespace ReportModel;

/// <summary>What one or more bodies recommended, concluded or decided: a recommendation, an operative paragraph of a resolution or decision, a conclusion.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Recommendation : WordedFact, IFormattable
{
    /// <summary>The id: the report's symbol, <c>#</c>, and the place, such as <c>7(k)</c>.</summary>
    public RecommendationId Id { get; init; }

    /// <summary>The symbol of the report that contains it.</summary>
    public DocumentSymbol Report { get; init; } = DocumentSymbol.None;

    /// <summary>The number of the paragraph that contains it; 0 in a resolution or decision that numbers none.</summary>
    public int Paragraph { get; init; }

    /// <summary>The letter of its item, such as <c>k</c>; null where the whole paragraph is the recommendation.</summary>
    public string? Letter { get; init; }

    /// <summary>The resolution or decision in which it stands, by its number, <c>56/101</c>, or as a draft, <c>resolutionA</c>; null where it is the report's own.</summary>
    public string? Resolution { get; init; }

    /// <summary>The official text without its letter, with wrapped lines joined.</summary>
    public string Text { get; init; } = "";

    /// <summary>The topic heading under which it stands; null where there is none.</summary>
    public string? Topic { get; init; }

    /// <summary>The bodies that adopted it, in the order in which the report names them.</summary>
    public EquatableArray<Body> AdoptedBy { get; init; }

    /// <summary>What it asks of whom, in the order of the text.</summary>
    public EquatableArray<Operative> Operatives { get; init; }

    /// <summary>What it cites, in the order of the text.</summary>
    public EquatableArray<Citation> Citations { get; init; }

    /// <summary>The text in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The text; null where the report was not compiled in that language, or its edition in it lacks the recommendation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TextIn(string language) => In(language, Text);

    /// <summary>The recommendation as it is cited: <c>CTOC/COP/WG.3/2022/4, para. 7 (k)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The citation in a language: <c>…, para. 7 (k)</c>, <c>…，第7(k)段</c>, <c>…, par. 7 k)</c>, <c>…, párr. 7 k)</c>, <c>…, пункт 7 k)</c>, <c>…، الفقرة 7 (ك)</c>.</summary>
    /// <param name="format">The ISO 639-1 code of an official language: ar, en, es, fr, ru or zh; null, "" and "G" are en.</param>
    /// <param name="formatProvider">Not used: citations are written alike in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> names no official language.</exception>
    /// <remarks>The letters of items are those of the id; in Arabic those that the Arabic documents have in their place, (أ), (ب), (ج)…</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CitationFormat.Paragraph(format, CitationFormat.Owner(Report.ToString(), Id.ToString(), Paragraph), Paragraph, Letter);
}
