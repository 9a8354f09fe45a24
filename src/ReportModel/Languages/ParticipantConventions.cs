namespace ReportModel;

/// <summary>How running text lists who spoke and who attended: representatives of States and organizations, in whose name they spoke, and how many there were.</summary>
public sealed record ParticipantConventions
{
    /// <summary>What stands before the States and organizations that were represented: "the representatives of", "the observer for".</summary>
    public EquatableArray<SpeakerPhrase> Representatives { get; init; }

    /// <summary>In whose name somebody spoke: <c>{group}</c>.</summary>
    public EquatableArray<Phrase> OnBehalf { get; init; }

    /// <summary>Groups that are named after a number of speakers, since some spoke in their name: <c>{groups}</c>, and perhaps <c>{count}</c> and <c>{group}</c>, what the groups are.</summary>
    public EquatableArray<Phrase> GroupsIncluded { get; init; }

    /// <summary>The names of groups and organizations that contain a conjunction, so that no list is cut there: "Group of 77 and China".</summary>
    public EquatableArray<string> Groups { get; init; }

    /// <summary>The words after a conjunction by which it belongs to a name: the European Union and "its" member States.</summary>
    public EquatableArray<string> AfterInnerConjunction { get; init; }

    /// <summary>The words before a name that are no part of it: articles, "by".</summary>
    public EquatableArray<string> BeforeNames { get; init; }

    /// <summary>The words after the name of a State that are no part of it: the representative of Jordan "to the" United Nations.</summary>
    public EquatableArray<string> AfterNames { get; init; }

    /// <summary>The words that count one without a number, before the word for what it is: "a" Party.</summary>
    public EquatableArray<string> OneOf { get; init; }

    /// <summary>The words of offices, and of those who are counted without names, and the capacity that each gives; of several in a name the one that stands first counts.</summary>
    public EquatableArray<SpeakerWords> Kinds { get; init; }
}
