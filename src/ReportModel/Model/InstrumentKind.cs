namespace ReportModel;

/// <summary>The kinds of instruments.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum InstrumentKind
{
    /// <summary>A convention, treaty, charter or agreement.</summary>
    Treaty,

    /// <summary>A protocol to a treaty.</summary>
    Protocol,

    /// <summary>Standards, rules or guidelines that are no treaty.</summary>
    Rules,
}
