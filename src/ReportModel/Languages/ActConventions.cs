namespace ReportModel;

/// <summary>
/// How the texts of a language say what a body itself does: "Requests the Secretariat to …" at the beginning of an operative
/// paragraph, "The Committee took note of … and requested …" in conclusions and narrative.
/// </summary>
/// <remarks>
/// For languages whose words stand between spaces. A verb counts at the beginning of a paragraph, after the name of the
/// body, and where it is joined to another that counts; elsewhere it says what others do, or is a participle. Conventions
/// without <see cref="Verbs"/> read recommendations alone.
/// </remarks>
public sealed record ActConventions
{
    /// <summary>The verbs.</summary>
    public EquatableArray<OperativeVerb> Verbs { get; init; }

    /// <summary>The words that join two verbs: and.</summary>
    public EquatableArray<string> Coordinators { get; init; }

    /// <summary>The words that open a clause in which others act: that, which.</summary>
    public EquatableArray<string> Subordinators { get; init; }

    /// <summary>The words after which a verb has no ending: might, should. What is joined to it there would have none either.</summary>
    public EquatableArray<string> BeforeBaseForms { get; init; }

    /// <summary>The words that may stand between the body or the word that joins, and the verb: also, in this regard.</summary>
    public EquatableArray<string> BeforeVerbs { get; init; }

    /// <summary>The words after a verb by which it is no verb of the body, but a participle or a noun: by, of.</summary>
    public EquatableArray<string> NotAfterVerbs { get; init; }

    /// <summary>The words that stand for the body named in the sentence before: it, they.</summary>
    public EquatableArray<string> Pronouns { get; init; }

    /// <summary>The words that stand for the addressee of the verb before: them.</summary>
    public EquatableArray<string> AddresseePronouns { get; init; }

    /// <summary>The articles before names: the.</summary>
    public EquatableArray<string> Articles { get; init; }

    /// <summary>The words before what somebody is asked to do: to.</summary>
    public EquatableArray<string> BeforeActions { get; init; }

    /// <summary>The words after those by which no action follows: the, that.</summary>
    public EquatableArray<string> NotActions { get; init; }

    /// <summary>The ends of words that are no actions either: ing.</summary>
    public EquatableArray<string> NotActionEndings { get; init; }

    /// <summary>The words that end the noun by which somebody is named: of, for.</summary>
    public EquatableArray<string> AfterNouns { get; init; }

    /// <summary>The words that end a name, since what follows says with what somebody is entrusted: with, as.</summary>
    public EquatableArray<string> AfterNames { get; init; }

    /// <summary>The ends of nouns that name nobody who could act: tion, efforts.</summary>
    public EquatableArray<string> NoActors { get; init; }

    /// <summary>The nouns that name the secretariats, States, bodies and organizations of whom something is asked, by their kind.</summary>
    public EquatableArray<AddresseeWords> Actors { get; init; }

    /// <summary>The words inside names that contain such a noun and are none by themselves: the "United Nations" Conciliation Commission is a commission, and no nations.</summary>
    public EquatableArray<string> InsideNames { get; init; }

    /// <summary>The beginning of a clause that says what is asked: that.</summary>
    public EquatableArray<string> ClauseOpeners { get; init; }

    /// <summary>The words between "recommends" and the one to whom: to.</summary>
    public EquatableArray<string> RecommendedTo { get; init; }

    /// <summary>The words that say who is to act on a recommendation: adoption by, consideration at.</summary>
    public EquatableArray<string> ForActionBy { get; init; }

    /// <summary>The words of a request that is repeated, before the addressee: its request to.</summary>
    public EquatableArray<string> RepeatedRequests { get; init; }

    /// <summary>The words of headings under which the body's conclusions stand.</summary>
    public EquatableArray<string> ConclusionHeadings { get; init; }

    /// <summary>
    /// The words for those who report in their own name and are no body: Special Rapporteur. Below such a heading what they
    /// recommend is a conclusion of the report.
    /// </summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>
    /// The phrases with which a sentence begins that narrates what the body did at another session: "at its {session} session"
    /// where the session is another than that of the report's title, "by its resolution {number}" where the number is none of
    /// that session or year, or without either place.
    /// </summary>
    public EquatableArray<Phrase> Past { get; init; }

    /// <summary>The words for a session in the title of a report, after its number: session.</summary>
    public EquatableArray<string> SessionWords { get; init; }
}
