using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>One who spoke or attended, or a number of them without names.</summary>
/// <param name="Range">Where the text names them.</param>
/// <param name="Name">The name, or what those that are counted are; empty where only a group is named.</param>
internal sealed record Participant(TextRange Range, string Name)
{
    public State? State { get; init; }

    public Organization? Organization { get; init; }

    /// <summary>The capacity that the words before or inside the name give; null where they give none.</summary>
    public SpeakerCapacity? Capacity { get; init; }

    public string? OnBehalfOf { get; init; }

    public int? Count { get; init; }
}
