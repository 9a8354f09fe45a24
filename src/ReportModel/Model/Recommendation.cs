namespace ReportModel;

/// <summary>A recommendation that one or more bodies adopted.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Recommendation : ReportFact
{
    /// <summary>The id: the report's symbol, <c>#</c>, and the place, such as <c>7(k)</c>.</summary>
    public RecommendationId Id { get; init; }

    /// <summary>The symbol of the report that contains it.</summary>
    public DocumentSymbol Report { get; init; } = DocumentSymbol.None;

    /// <summary>The number of the paragraph that contains it.</summary>
    public int Paragraph { get; init; }

    /// <summary>The letter of its item, such as <c>k</c>; null where the whole paragraph is the recommendation.</summary>
    public string? Letter { get; init; }

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

    /// <summary>The recommendation as it is cited: <c>CTOC/COP/WG.3/2022/4, para. 7 (k)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Letter is null
        ? FormattableString.Invariant($"{Report}, para. {Paragraph}")
        : FormattableString.Invariant($"{Report}, para. {Paragraph} ({Letter})");
}
