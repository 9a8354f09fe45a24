namespace ReportModel;

/// <summary>A finding about a document: what is wrong, where, and what to write instead.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record ReportDiagnostic
{
    /// <summary>The rule, such as <c>RM0010</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>How serious it is.</summary>
    public ReportDiagnosticSeverity Severity { get; init; }

    /// <summary>The message, in English.</summary>
    public string Message { get; init; } = "";

    /// <summary>Where in the document it was found.</summary>
    public SourceSpan Source { get; init; }

    /// <summary>The finding as compilers print it, without the file: <c>(469,1): warning RM0010: …</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Source}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
