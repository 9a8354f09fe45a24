namespace ReportModel;

/// <summary>A body of the United Nations that holds meetings and adopts texts: a conference, a commission, a working group.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Body
{
    /// <summary>No body: the value of a property that was not set, one for all.</summary>
    internal static readonly Body None = new();

    /// <summary>The symbol under which its documents are issued, without session, year and number: <c>CTOC/COP/WG.3</c>.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>The short form by which it is cited: <c>WG.3</c>, <c>COP</c>, <c>CCPCJ</c>.</summary>
    public string Acronym { get; init; } = "";

    /// <summary>Its English name; for a body that no catalogue holds, its name as the report writes it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The acronym.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Acronym;
}
