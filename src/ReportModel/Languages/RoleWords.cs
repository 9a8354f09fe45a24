namespace ReportModel;

/// <summary>Words for an office.</summary>
/// <param name="Words">The words.</param>
/// <param name="Role">The office.</param>
public sealed record RoleWords(string Words, OfficerRole Role);
