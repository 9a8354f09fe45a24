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
}
