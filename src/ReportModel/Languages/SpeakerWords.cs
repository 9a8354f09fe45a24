namespace ReportModel;

/// <summary>Words that say in what capacity somebody speaks or attends.</summary>
/// <param name="Words">The words.</param>
/// <param name="Capacity">The capacity.</param>
public sealed record SpeakerWords(string Words, SpeakerCapacity Capacity);
