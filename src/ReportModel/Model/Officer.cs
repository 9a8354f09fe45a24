namespace ReportModel;

/// <summary>An officer of a body at its meeting.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Officer : ReportFact
{
    /// <summary>The name in full, also where the report repeats it by surname.</summary>
    public string Name { get; init; } = "";

    /// <summary>The office held.</summary>
    public OfficerRole Role { get; init; }

    /// <summary>The State of the officer; null where the report gives none.</summary>
    public State? State { get; init; }

    /// <summary>The body.</summary>
    public Body Body { get; init; } = Body.None;

    /// <summary>The number of the paragraph that says so; 0 where the title of the report does.</summary>
    public int Paragraph { get; init; }
}
