namespace ReportModel;

/// <summary>How serious a finding is; the names are the compiler's.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum ReportDiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Something was read that is probably not what the document says, or was not read.</summary>
    Warning,

    /// <summary>The document, or a part of it, could not be read.</summary>
    Error,
}
