namespace ReportModel;

/// <summary>A panellist who led the discussion of an agenda item, and the State that the report gives.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Panellist : ReportFact
{
    /// <summary>The name as the report writes it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The State.</summary>
    public State State { get; init; } = State.None;

    /// <summary>The State's name as the report writes it.</summary>
    public string StateName { get; init; } = "";

    /// <summary>The item discussed; for a joint item, that item of each body.</summary>
    public EquatableArray<AgendaItemId> AgendaItems { get; init; }

    /// <summary>The number of the paragraph that names the panellist.</summary>
    public int Paragraph { get; init; }
}
