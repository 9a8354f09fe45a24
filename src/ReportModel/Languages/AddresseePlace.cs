namespace ReportModel;

/// <summary>Where an operative verb has the one who is to act.</summary>
public enum AddresseePlace
{
    /// <summary>Nowhere: it asks nobody, as "welcomes" and "decides".</summary>
    None,

    /// <summary>After it, wherever something is asked of somebody: "requests the Secretary-General to report", but not "requests a report".</summary>
    Asked,

    /// <summary>After it, always: "urges all States".</summary>
    Named,

    /// <summary>Where a recommendation is sent: "recommends to the Council", "recommends that States", "for adoption by the Conference".</summary>
    Recommended,

    /// <summary>In a request that is repeated: "reiterates its request to the Secretary-General".</summary>
    Repeated,
}
