namespace ReportModel;

/// <summary>A treaty, or a set of standards or rules, that a report cites.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Instrument : ReportFact
{
    /// <summary>The key by which citations name it: the short form of the catalogue (<c>UNTOC</c>), otherwise the name as the report first writes it.</summary>
    public string Key { get; init; } = "";

    /// <summary>The English name where the catalogue of instruments holds it, otherwise the name as the report first writes it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The kind of instrument.</summary>
    public InstrumentKind Kind { get; init; }

    /// <summary>The articles that the report cites, each once, in the order of first citation.</summary>
    public EquatableArray<Article> Articles { get; init; }
}
