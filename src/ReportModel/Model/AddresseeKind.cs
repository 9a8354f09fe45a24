namespace ReportModel;

/// <summary>Who is asked to act.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum AddresseeKind
{
    /// <summary>The States parties to the convention (缔约国).</summary>
    StatesParties,

    /// <summary>The parties whose implementation is being reviewed (受审议缔约方).</summary>
    PartiesUnderReview,

    /// <summary>States in general, or a group of them that the text describes (各国).</summary>
    States,

    /// <summary>A body that meets: <see cref="Addressee.Body"/> names it.</summary>
    Body,

    /// <summary>An organization, office or programme: <see cref="Addressee.Organization"/> names it.</summary>
    Organization,

    /// <summary>The Secretariat (秘书处).</summary>
    Secretariat,

    /// <summary>Anybody else; <see cref="Addressee.Words"/> says who.</summary>
    Other,

    /// <summary>Nobody: the text notes, welcomes or decides, or asks for something without saying of whom.</summary>
    None,
}
