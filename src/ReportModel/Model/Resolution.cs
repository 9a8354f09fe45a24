namespace ReportModel;

/// <summary>A resolution or decision of a body that a report cites.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Resolution : WordedFact, IFormattable
{
    /// <summary>The id: the body's symbol and the number, such as <c>CTOC/COP#resolution9/1</c>.</summary>
    public ResolutionId Id { get; init; }

    /// <summary>The body that adopted it.</summary>
    public Body Body { get; init; } = Body.None;

    /// <summary>Whether it is a resolution or a decision.</summary>
    public ResolutionKind Kind { get; init; }

    /// <summary>The number, session and ordinal: <c>9/1</c>.</summary>
    public string Number { get; init; } = "";

    /// <summary>The title where a report gives it; otherwise null.</summary>
    public string? Title { get; init; }

    /// <summary>The title in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The title; null where the report was not compiled in that language, or its edition in it gives no title.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TitleIn(string language) => In(language, Title);

    /// <summary>The resolution as it is cited: <c>CCPCJ resolution 26/3</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The citation in a language: <c>CCPCJ resolution 26/3</c>, <c>CCPCJ第26/3号决议</c>, <c>CCPCJ, résolution 26/3</c>, <c>CCPCJ, resolución 26/3</c>, <c>CCPCJ, резолюция 26/3</c>, <c>CCPCJ، القرار 26/3</c>.</summary>
    /// <param name="format">The ISO 639-1 code of an official language: ar, en, es, fr, ru or zh; null, "" and "G" are en.</param>
    /// <param name="formatProvider">Not used: citations are written alike in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> names no official language.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CitationFormat.Resolution(format, Body.Acronym, Number, Kind);
}
