namespace ReportModel;

/// <summary>In what capacity a speaker spoke.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum SpeakerCapacity
{
    /// <summary>As a State party to the convention.</summary>
    StateParty,

    /// <summary>As a regional economic integration organization that is a party to the convention.</summary>
    RegionalEconomicIntegrationOrganization,

    /// <summary>As an observer.</summary>
    Observer,

    /// <summary>For the Secretariat.</summary>
    Secretariat,
}
