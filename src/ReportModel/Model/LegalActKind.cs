namespace ReportModel;

/// <summary>The kinds of legal acts of the European Union that reports cite.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum LegalActKind
{
    /// <summary>A regulation (条例).</summary>
    Regulation,

    /// <summary>A directive (指令).</summary>
    Directive,

    /// <summary>A framework decision (框架决定).</summary>
    FrameworkDecision,
}
