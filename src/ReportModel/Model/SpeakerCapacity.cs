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

    /// <summary>As a State, of which the report does not say whether it is a party or a member.</summary>
    State,

    /// <summary>In the name of a group, which <see cref="Statement.OnBehalfOf"/> names.</summary>
    Group,

    /// <summary>For an organization, office or body.</summary>
    Organization,

    /// <summary>As an officer of the body or of another: its Chair, its Rapporteur.</summary>
    Officer,
}
