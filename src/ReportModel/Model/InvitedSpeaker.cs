namespace ReportModel;

/// <summary>A person whom the Chair invited to speak in the name of another body, such as the Chair of a Commission.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record InvitedSpeaker : ReportFact
{
    /// <summary>The name as the report writes it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The State that the person represents; null where the report gives none.</summary>
    public State? State { get; init; }

    /// <summary>The capacity in the words of the report.</summary>
    public string Capacity { get; init; } = "";

    /// <summary>The body in whose name the person spoke; null where no catalogue holds it.</summary>
    public Body? Body { get; init; }

    /// <summary>The item under which the person spoke; for a joint item, that item of each body.</summary>
    public EquatableArray<AgendaItemId> AgendaItems { get; init; }

    /// <summary>The number of the paragraph that says so.</summary>
    public int Paragraph { get; init; }
}
