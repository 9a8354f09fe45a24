namespace ReportModel;

/// <summary>A stretch of text that belongs to no paragraph, list or heading; <see cref="ReportFact.Source"/> says on which lines it stands.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record LeftOverText : ReportFact
{
    /// <summary>The words that its first line begins with, some 20 characters, then an ellipsis where the line goes on.</summary>
    public string Words { get; init; } = "";

    /// <summary>How many characters it has, counted as <see cref="Coverage.Characters"/> are.</summary>
    public int Characters { get; init; }
}
