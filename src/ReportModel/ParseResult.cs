namespace ReportModel;

/// <summary>What the parser made of a text: the report, and what it could not read.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record ParseResult
{
    /// <summary>Everything that could be read; empty lists where nothing could.</summary>
    public Report Report { get; init; } = new();

    /// <summary>The findings, in the order of the text.</summary>
    public EquatableArray<ReportDiagnostic> Diagnostics { get; init; }
}
