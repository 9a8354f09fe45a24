namespace ReportModel;

/// <summary>An instrument as the catalogue holds it; the facts of a report cite it by its <see cref="Key"/>.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record InstrumentEntry
{
    /// <summary>The short form by which citations name the instrument, as in <see cref="Instrument.Key"/>: <c>UNTOC</c>, <c>1988 Convention</c>; for treaties of the Council of Europe their number in its series, <c>ETS 112</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>The English title.</summary>
    public string Name { get; init; } = "";

    /// <summary>The kind of instrument.</summary>
    public InstrumentKind Kind { get; init; }

    /// <summary>The titles and short titles by which reports call it, each with the ISO 639-1 code of its language.</summary>
    public EquatableArray<LocalName> Names { get; init; }
}
