namespace ReportModel;

/// <summary>A phrase that says who made statements.</summary>
/// <param name="Capacity">In what capacity.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Words">What they did, or the beginning of it where the phrase has a place <c>{words}</c> for the rest.</param>
public sealed record SpeakerPhrase(SpeakerCapacity Capacity, Phrase Phrase, string Words = "");
