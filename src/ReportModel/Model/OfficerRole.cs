namespace ReportModel;

/// <summary>An office in the bureau of a body.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum OfficerRole
{
    /// <summary>The Chair (主席).</summary>
    Chair,

    /// <summary>A Vice-Chair (副主席).</summary>
    ViceChair,

    /// <summary>The Rapporteur (报告员).</summary>
    Rapporteur,
}
