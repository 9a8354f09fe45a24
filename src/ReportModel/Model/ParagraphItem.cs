namespace ReportModel;

/// <summary>A lettered item of a paragraph, on a line of its own.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record ParagraphItem : WordedFact
{
    /// <summary>The letter without its brackets, such as <c>k</c>.</summary>
    public string Letter { get; init; } = "";

    /// <summary>The text without its letter, with wrapped lines joined.</summary>
    public string Text { get; init; } = "";

    /// <summary>The topic heading between the items under which this one stands; null where there is none.</summary>
    public string? Topic { get; init; }

    /// <summary>What the item cites, in order.</summary>
    public EquatableArray<Citation> Citations { get; init; }

    /// <summary>The text in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The text; null where the report was not compiled in that language, or its edition in it lacks the item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TextIn(string language) => In(language, Text);
}
