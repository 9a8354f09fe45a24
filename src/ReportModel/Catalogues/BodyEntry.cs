namespace ReportModel;

/// <summary>What a catalogue knows of a body beyond the <see cref="ReportModel.Body"/> itself.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record BodyEntry
{
    /// <summary>The body.</summary>
    public Body Body { get; init; } = new();

    /// <summary>The names and short names by which reports call it, each with the ISO 639-1 code of its language.</summary>
    public EquatableArray<LocalName> Names { get; init; }

    /// <summary>The key of the convention that the body serves, as in <see cref="Instrument.Key"/> (<c>UNTOC</c>); null where it serves none. "The Convention" means this one in the body's reports.</summary>
    public string? Convention { get; init; }
}
