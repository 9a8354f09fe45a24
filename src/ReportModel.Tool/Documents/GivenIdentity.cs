namespace ReportModel.Tool;

/// <summary>What the command line says of the documents, as item metadata says it in a project.</summary>
/// <param name="Symbol">The report's symbol; null to take it from masthead or file name.</param>
/// <param name="Language">The language; null to take it from masthead or file name.</param>
internal sealed record GivenIdentity(string? Symbol, string? Language)
{
    /// <summary>What findings call the place where this is said.</summary>
    public const string Place = "command line";
}
