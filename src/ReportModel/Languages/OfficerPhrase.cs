namespace ReportModel;

/// <summary>A phrase that says who held an office.</summary>
/// <param name="Role">The office.</param>
/// <param name="Phrase">The phrase, with <c>{name}</c> and perhaps <c>{state}</c>.</param>
public sealed record OfficerPhrase(OfficerRole Role, Phrase Phrase);
