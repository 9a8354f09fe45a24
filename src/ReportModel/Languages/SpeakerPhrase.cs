namespace ReportModel;

/// <summary>A phrase that says who made statements.</summary>
/// <param name="Capacity">In what capacity.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Words">What they did, or the beginning of it where the phrase has a place <c>{words}</c> for the rest.</param>
public sealed record SpeakerPhrase(SpeakerCapacity Capacity, Phrase Phrase, string Words = "")
{
    /// <summary>Whether the phrase stands before a single one, "the representative of": what follows the name then says more of that one, such as in whose name it spoke.</summary>
    public bool IsOne { get; init; }
}
