namespace ReportModel;

/// <summary>A resolution or decision of a body that a report cites.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Resolution : ReportFact
{
    /// <summary>The id: the body's symbol and the number, such as <c>CTOC/COP#resolution9/1</c>.</summary>
    public ResolutionId Id { get; init; }

    /// <summary>The body that adopted it.</summary>
    public Body Body { get; init; } = new();

    /// <summary>Whether it is a resolution or a decision.</summary>
    public ResolutionKind Kind { get; init; }

    /// <summary>The number, session and ordinal: <c>9/1</c>.</summary>
    public string Number { get; init; } = "";

    /// <summary>The title where a report gives it; otherwise null.</summary>
    public string? Title { get; init; }

    /// <summary>The resolution as it is cited: <c>CCPCJ resolution 26/3</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Body.Acronym} {(Kind == ResolutionKind.Resolution ? "resolution" : "decision")} {Number}";
}
