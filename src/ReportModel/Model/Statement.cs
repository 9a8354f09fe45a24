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

    /// <summary>The speaker as the report writes it; empty where it only says on whose behalf the statement was made.</summary>
    public string Name { get; init; } = "";

    /// <summary>In whose name the speaker spoke, as the report writes it without an article: a group of States, a constituency; null where the report names none.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>
    /// How many speakers the report counts without naming them, as in "17 Parties"; null for a speaker of its own.
    /// <see cref="Name"/> then says what they are. Those of the capacity <see cref="SpeakerCapacity.Group"/>, as in
    /// "including 14 on behalf of groups", are among those counted before.
    /// </summary>
    public int? Count { get; init; }

    /// <summary>The number of the paragraph that records it.</summary>
    public int Paragraph { get; init; }

    /// <summary>What the speaker did, in the words of the report, such as 作了发言 or 作了专题介绍.</summary>
    public string Words { get; init; } = "";
}
