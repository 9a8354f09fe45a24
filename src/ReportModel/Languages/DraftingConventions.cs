namespace ReportModel;

/// <summary>How the reports of one language and one family of bodies are drafted.</summary>
public sealed record DraftingConventions
{
    /// <summary>The ISO 639-1 code of the language.</summary>
    public string Language { get; init; } = "";
}
