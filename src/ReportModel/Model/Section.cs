namespace ReportModel;

/// <summary>A heading of a report and what stands under it.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Section : WordedFact
{
    /// <summary>The id: the report's symbol and the path of numbers, such as <c>#section3.A.1</c>; an unnumbered heading counts among its unnumbered siblings (<c>u1</c>, <c>u2</c>).</summary>
    public SectionId Id { get; init; }

    /// <summary>The level of the heading.</summary>
    public SectionKind Kind { get; init; }

    /// <summary>The number as the report prints it, such as <c>三</c>, <c>A</c> or <c>1</c>; null for an unnumbered heading.</summary>
    public string? Number { get; init; }

    /// <summary>The heading without its number, with wrapped lines joined.</summary>
    public string Title { get; init; } = "";

    /// <summary>The paragraphs under the heading and its subordinate headings; null where it has none of its own, as a topic among the items of one paragraph.</summary>
    public ParagraphRange? Paragraphs { get; init; }

    /// <summary>The headings directly below this one, in order.</summary>
    public EquatableArray<Section> Sections { get; init; }

    /// <summary>The title in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The title; null where the report was not compiled in that language, or its edition in it lacks the heading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TitleIn(string language) => In(language, Title);
}
