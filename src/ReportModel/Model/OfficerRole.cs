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

    /// <summary>A Co-Chair: one of two or more who share the office of Chair.</summary>
    CoChair,

    /// <summary>The President.</summary>
    President,

    /// <summary>A Vice-President.</summary>
    VicePresident,

    /// <summary>The Chair whose term ended, and who opened the session.</summary>
    OutgoingChair,
}
