namespace ReportModel;

/// <summary>A phrase that says who attended.</summary>
/// <param name="Status">In what status.</param>
/// <param name="Phrase">The phrase, with <c>{states}</c> or <c>{organizations}</c>.</param>
public sealed record AttendancePhrase(AttendanceStatus Status, Phrase Phrase);
