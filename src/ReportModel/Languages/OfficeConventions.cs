namespace ReportModel;

/// <summary>How reports name officers beside their offices. A person is known by a State in brackets after the name, by a title of courtesy, or by standing in a list of officers.</summary>
public sealed record OfficeConventions
{
    /// <summary>The words for each office, in the singular and the plural.</summary>
    public EquatableArray<RoleWords> Roles { get; init; }

    /// <summary>The words between a person and the office after it that give the person that office: "was elected", "as its".</summary>
    public EquatableArray<string> Joiners { get; init; }

    /// <summary>The words that may stand before or between those, such as "respectively" and "by acclamation".</summary>
    public EquatableArray<string> Fillers { get; init; }

    /// <summary>What may stand between an office and the person after it: <c>{body}</c>, as in "of the {body}"; an office of another body is none of the report's.</summary>
    public EquatableArray<Phrase> OfBody { get; init; }

    /// <summary>The words for the session or meeting, whose officers are those of the body: the Chair of the "session".</summary>
    public EquatableArray<string> Sessions { get; init; }

    /// <summary>The regional groups that elect officers, which may stand in brackets where others have a State.</summary>
    public EquatableArray<string> RegionalGroups { get; init; }

    /// <summary>The parts of names that begin with a small letter: "de", "van".</summary>
    public EquatableArray<string> NameParticles { get; init; }
}
