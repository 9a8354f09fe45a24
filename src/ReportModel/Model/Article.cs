namespace ReportModel;

/// <summary>An article of an instrument: 第 2 条(b)项 and 第 2(b)条 are both article 2 (b).</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Article
{
    /// <summary>The key of the instrument, as in <see cref="Instrument.Key"/>.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>The number of the article.</summary>
    public int Number { get; init; }

    /// <summary>The subparagraph without brackets, such as <c>b</c>; null where the whole article is meant.</summary>
    public string? Subparagraph { get; init; }

    /// <summary>The article as it is cited: <c>UNTOC, art. 2 (b)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Subparagraph is null
        ? FormattableString.Invariant($"{Instrument}, art. {Number}")
        : FormattableString.Invariant($"{Instrument}, art. {Number} ({Subparagraph})");
}
