namespace ReportModel;

/// <summary>An item or sub-item of the agenda that a body adopted.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record AgendaItem : WordedFact, IFormattable
{
    /// <summary>The id: the body's symbol, the year or session, and the item, such as <c>CTOC/COP/WG.3/2022#item1(a)</c>.</summary>
    public AgendaItemId Id { get; init; }

    /// <summary>The body whose agenda it is.</summary>
    public Body Body { get; init; } = Body.None;

    /// <summary>The number of the item; a sub-item has that of its item.</summary>
    public int Number { get; init; }

    /// <summary>The letter of a sub-item, such as <c>a</c>; null for an item.</summary>
    public string? Letter { get; init; }

    /// <summary>The title, without the mark of a joint item.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether several bodies consider it together; a sub-item of a joint item is joint.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The items of the other bodies' agendas with which it is considered.</summary>
    public EquatableArray<AgendaItemId> JointWith { get; init; }

    /// <summary>The sub-items, in order.</summary>
    public EquatableArray<AgendaItem> SubItems { get; init; }

    /// <summary>The paragraphs that summarize its consideration; null where the report has none.</summary>
    public ParagraphRange? Discussion { get; init; }

    /// <summary>The meetings at which it was considered, as the report names them.</summary>
    public EquatableArray<Sitting> Sittings { get; init; }

    /// <summary>The statements made under it, in the order of the report.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>The panellists who led its discussion, in the order of the report.</summary>
    public EquatableArray<Panellist> Panellists { get; init; }

    /// <summary>The title in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The title; null where the report was not compiled in that language, or its edition in it lacks the item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TitleIn(string language) => In(language, Title);

    /// <summary>The item as it is cited: <c>WG.3, item 1 (a)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The citation in a language: <c>WG.3, item 1 (a)</c>, <c>WG.3，议程项目1(a)</c>, <c>WG.3, point 1 a)</c>, <c>WG.3, tema 1 a)</c>, <c>WG.3, пункт 1 a) повестки дня</c>, <c>WG.3، البند 1 (أ)</c>.</summary>
    /// <param name="format">The ISO 639-1 code of an official language: ar, en, es, fr, ru or zh; null, "" and "G" are en.</param>
    /// <param name="formatProvider">Not used: citations are written alike in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> names no official language.</exception>
    /// <remarks>The letters of items are those of the id; in Arabic those that the Arabic documents have in their place, (أ), (ب), (ج)…</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CitationFormat.Item(format, Body.Acronym, Number, Letter);
}
