namespace ReportModel;

/// <summary>In what status a State or organization took part.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum AttendanceStatus
{
    /// <summary>A State party to the convention.</summary>
    Party,

    /// <summary>A State that has signed the convention and takes part as an observer.</summary>
    SignatoryObserver,

    /// <summary>A regional economic integration organization that is a party to the convention.</summary>
    RegionalEconomicIntegrationOrganization,

    /// <summary>An intergovernmental organization that takes part as an observer.</summary>
    IntergovernmentalObserver,

    /// <summary>A State that is a member of the body.</summary>
    Member,

    /// <summary>A State that takes part as an observer, since it is no member of the body or no party to the convention.</summary>
    StateObserver,

    /// <summary>An entity of the United Nations system: an office, fund, programme or specialized agency.</summary>
    UnitedNationsEntity,

    /// <summary>A non-governmental organization.</summary>
    NonGovernmentalObserver,

    /// <summary>An observer of another or an unknown kind.</summary>
    OtherObserver,
}
