namespace ReportModel;

/// <summary>A statement that a delegation or the Secretariat made under an agenda item.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Statement : ReportFact
{
    /// <summary>The item under which it was made; for a joint item, that item of each body.</summary>
    public EquatableArray<AgendaItemId> AgendaItems { get; init; }

    /// <summary>The place among the statements under the item, from 1, in the order of the report.</summary>
    public int Order { get; init; }

    /// <summary>In what capacity the speaker spoke.</summary>
    public SpeakerCapacity Capacity { get; init; }

    /// <summary>The State that spoke; null where no State did.</summary>
    public State? State { get; init; }

    /// <summary>The organization that spoke; null where none did.</summary>
    public Organization? Organization { get; init; }

    /// <summary>The speaker as the report writes it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The number of the paragraph that records it.</summary>
    public int Paragraph { get; init; }

    /// <summary>What the speaker did, in the words of the report, such as 作了发言 or 作了专题介绍.</summary>
    public string Words { get; init; } = "";
}
