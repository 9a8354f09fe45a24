namespace ReportModel;

/// <summary>How English reports name who spoke, who attended and who was elected.</summary>
internal static class EnglishParticipants
{
    private const string MadeAStatement = "made a statement";
    private const string MadeStatements = "made statements";

    public static EquatableArray<SpeakerPhrase> Statements { get; } =
    [
        new(SpeakerCapacity.Group, "statements {?}were [also] made on behalf of {groups}", MadeStatements),
        new(SpeakerCapacity.Group, "statement {?}was [also] made on behalf of {groups}", MadeAStatement),
        new(SpeakerCapacity.State, "statements {?}were [also] made by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "statement {?}was [also] made by {speakers}", MadeAStatement),
        new(SpeakerCapacity.State, "statements {?}were [also] made before the vote by {speakers} and after the vote", MadeStatements),
        new(SpeakerCapacity.State, "statements {?}were [also] made before the vote by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "and after the vote by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "statements {?}were [also] made after the vote by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "statements {?}were [also] made in explanation of vote [before the vote] [after the vote] by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "statements {?}were [also] made in explanation of position by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "statements {?}were [also] delivered by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "statement {?}was [also] delivered by {speakers}", MadeAStatement),
        new(SpeakerCapacity.State, "the following {?}made statements: {states}", MadeStatements),
        new(SpeakerCapacity.State, "the following {?}made a statement: {states}", MadeAStatement),
        new(SpeakerCapacity.State, "opening remarks were [also] made by {speakers}", "made opening remarks"),
        new(SpeakerCapacity.State, "introductory remarks were [also] made by {speakers}", "made introductory remarks"),
        new(SpeakerCapacity.State, "closing remarks were [also] made by {speakers}", "made closing remarks"),
        new(SpeakerCapacity.State, "{speakers} [also] made opening remarks", "made opening remarks"),
        new(SpeakerCapacity.State, "{speakers} [also] made introductory remarks", "made introductory remarks"),
        new(SpeakerCapacity.State, "{speakers} [also] made closing remarks", "made closing remarks"),
        new(SpeakerCapacity.State, "heard {?}statements by {speakers}", MadeStatements),
        new(SpeakerCapacity.State, "heard {?}statement by {speakers}", MadeAStatement),
        new(SpeakerCapacity.State, "after [a] statement[s] by {speakers}", MadeAStatement),
        new(SpeakerCapacity.State, "following [a] statement[s] by {speakers}", MadeAStatement),
        new(SpeakerCapacity.State, "{speakers} [also] made general statements, including {?}on behalf of {groups}", "made general statements"),
        new(SpeakerCapacity.State, "{speakers} [also] made general statements", "made general statements"),
        new(SpeakerCapacity.State, "{speakers} [also] made a general statement", "made a general statement"),
        new(SpeakerCapacity.State, "{speakers} [also] made statements, including {?}on behalf of {groups}", MadeStatements),
        new(SpeakerCapacity.Group, "{speakers} [also] made a statement[,] on behalf of {groups}", MadeAStatement),
        new(SpeakerCapacity.Group, "{speakers} [also] made statements[,] on behalf of {groups}", MadeStatements),
        new(SpeakerCapacity.State, "{speakers} [also] made a statement", MadeAStatement),
        new(SpeakerCapacity.State, "{speakers} [also] made statements", MadeStatements),
        new(SpeakerCapacity.State, "{speakers} [also] made an opening statement", "made an opening statement"),
        new(SpeakerCapacity.State, "{speakers} [also] made an introductory statement", "made an introductory statement"),
        new(SpeakerCapacity.State, "{speakers} [also] made a closing statement", "made a closing statement"),
        new(SpeakerCapacity.State, "{speakers} [also] made a concluding statement", "made a concluding statement"),
        new(SpeakerCapacity.State, "{speakers} [also] delivered a statement", MadeAStatement),
    ];

    public static EquatableArray<AttendancePhrase> Attendance { get; } =
    [
        new(AttendanceStatus.SignatoryObserver, "the following States signatories {?}represented{?}: {states?}"),
        new(AttendanceStatus.SignatoryObserver, "the following State signatory {?}represented{?}: {states?}"),
        new(AttendanceStatus.SignatoryObserver, "the following signatory State[s] {?}represented{?}: {states?}"),
        new(AttendanceStatus.SignatoryObserver, "the following signatories {?}represented{?}: {states?}"),
        new(AttendanceStatus.StateObserver, "the following {?}States {?}represented by observers{?}: {states?}"),
        new(AttendanceStatus.StateObserver, "the following {?}States took part {?}as observers: {states?}"),
        new(AttendanceStatus.StateObserver, "the following {?}States participated {?}as observers: {states?}"),
        new(AttendanceStatus.StateObserver, "observers for the following {?}States {?}attended{?}: {states?}"),
        new(AttendanceStatus.OtherObserver, "observers for the following {?}attended{?}: {participants?}"),
        new(AttendanceStatus.StateObserver, "attended by observers from the following States{?}: {states?}"),
        new(AttendanceStatus.StateObserver, "attended by observers for the following States{?}: {states?}"),
        new(AttendanceStatus.IntergovernmentalObserver, "attended by observers from the following intergovernmental organizations{?}: {participants?}"),
        new(AttendanceStatus.NonGovernmentalObserver, "attended by observers from the following non-governmental organizations{?}: {participants?}"),
        new(AttendanceStatus.Member, "composed of {?}States: {states?}"),
        new(AttendanceStatus.Member, "composed of the following {?}members: {states?}"),
        new(AttendanceStatus.Member, "the members of the {?}are: {states?}"),
        new(AttendanceStatus.Party, "attended by [the] representatives of the following {?}parties{?}: {states?}"),
        new(AttendanceStatus.StateObserver, "the following States not members {?}were represented{?}: {states?}"),
        new(AttendanceStatus.Member, "attended by [the] representatives of the following {?}members{?}: {states?}"),
        new(AttendanceStatus.Member, "the following {?}members {?}were represented{?}: {states?}"),
        new(AttendanceStatus.Member, "the following States members {?}represented{?}: {states?}"),
        new(AttendanceStatus.Member, "representatives of the following {?}members {?}attended{?}: {states?}"),
        new(AttendanceStatus.Member, "the following {?}members {?}attended{?}: {states?}"),
        new(AttendanceStatus.Member, "attended by [the] representatives of {participants}"),
        new(AttendanceStatus.Party, "the following States parties {?}were represented{?}: {states?}"),
        new(AttendanceStatus.Party, "the following parties {?}were represented{?}: {states?}"),
        new(AttendanceStatus.Party, "representatives of the following Parties {?}attended{?}: {states?}"),
        new(AttendanceStatus.Party, "the following States parties {?}attended{?}: {states?}"),
        new(AttendanceStatus.RegionalEconomicIntegrationOrganization, "{participants}, a regional economic integration organization{?}was [also] represented"),
        new(AttendanceStatus.OtherObserver, "{participants}, an entity maintaining{?}was [also] represented"),
        new(AttendanceStatus.StateObserver, "the following States {?}observers{?}: {states?}"),
        new(AttendanceStatus.StateObserver, "the following observer States {?}represented{?}: {states?}"),
        new(AttendanceStatus.StateObserver, "the following States {?}were represented{?}: {states?}"),
        new(AttendanceStatus.UnitedNationsEntity, "the following United Nations {?}represented{?}: {participants?}"),
        new(AttendanceStatus.UnitedNationsEntity, "the following entities of the United Nations {?}represented{?}: {participants?}"),
        new(AttendanceStatus.UnitedNationsEntity, "the following specialized agencies {?}represented{?}: {participants?}"),
        new(AttendanceStatus.IntergovernmentalObserver, "the following intergovernmental organizations {?}represented{?}: {participants?}"),
        new(AttendanceStatus.IntergovernmentalObserver, "the following intergovernmental organizations attended{?}: {participants?}"),
        new(AttendanceStatus.IntergovernmentalObserver, "representatives of the following intergovernmental organizations {?}attended{?}: {participants?}"),
        new(AttendanceStatus.NonGovernmentalObserver, "representatives of the following non-governmental organizations {?}attended{?}: {participants?}"),
        new(AttendanceStatus.UnitedNationsEntity, "representatives of the following United Nations {?}attended{?}: {participants?}"),
        new(AttendanceStatus.UnitedNationsEntity, "representatives of the following specialized agencies {?}attended{?}: {participants?}"),
        new(AttendanceStatus.NonGovernmentalObserver, "the following non-governmental organizations attended{?}: {participants?}"),
        new(AttendanceStatus.NonGovernmentalObserver, "the following non-governmental organizations {?}represented{?}: {participants?}"),
        new(AttendanceStatus.OtherObserver, "the following {?}were represented by observers{?}: {participants?}"),
        new(AttendanceStatus.OtherObserver, "{participants} was [also] represented by [an] observer[s]"),
        new(AttendanceStatus.OtherObserver, "{participants} were [also] represented by [an] observer[s]"),
        new(AttendanceStatus.IntergovernmentalObserver, "{participants} [also] participated {?}as observers"),
        new(AttendanceStatus.IntergovernmentalObserver, "{participants} [also] participated {?}as an observer"),
        new(AttendanceStatus.IntergovernmentalObserver, "{participants} [also] attended {?}as observers"),
        new(AttendanceStatus.IntergovernmentalObserver, "{participants} [also] attended {?}as an observer"),
    ];

    public static ParticipantConventions Conventions { get; } = new()
    {
        Representatives =
        [
            new(SpeakerCapacity.State, "representatives of"), One(SpeakerCapacity.State, "representative of"),
            new(SpeakerCapacity.State, "Permanent Representatives of"), One(SpeakerCapacity.State, "Permanent Representative of"),
            new(SpeakerCapacity.State, "delegations of"), One(SpeakerCapacity.State, "delegation of"),
            new(SpeakerCapacity.Observer, "observers for"), One(SpeakerCapacity.Observer, "observer for"),
            new(SpeakerCapacity.Observer, "observers of"), One(SpeakerCapacity.Observer, "observer of"),
            One(SpeakerCapacity.Observer, "permanent observer for"), One(SpeakerCapacity.Observer, "Permanent Observer for"), One(SpeakerCapacity.Observer, "Permanent Observer of"), One(SpeakerCapacity.State, "Deputy Permanent Representative of"),
        ],
        OnBehalf =
        [
            "also speaking on behalf of {group}", "speaking also on behalf of {group}", "speaking on behalf of {group}", "also on behalf of {group}", "on behalf of {group}",
            "speaking in the name of {group}", "in the name of {group}",
        ],
        GroupsIncluded =
        [
            "including {count} on behalf of {group}[, namely]: {groups}", "including {count} [speaking] on behalf of {groups}", "including on behalf of {groups}",
            "some of whom spoke on behalf of {groups}", "some [of them] on behalf of {groups}",
        ],
        Groups =
        [
            "Group of 77 and China", "G77 and China", "G-77 and China", "Group of Latin American and Caribbean States", "Latin American and Caribbean Group",
            "Latin American and Caribbean States", "Western European and other States", "Group of Western European and other States", "Western European and Others Group",
            "Independent Association for Latin America and the Caribbean", "European Union and its member States", "Community of Latin American and Caribbean States",
            "African, Caribbean and Pacific States", "Organisation of African, Caribbean and Pacific States", "African and Asian States", "Canada, Australia and New Zealand",
            // Negotiating groups and constituencies of the climate convention.
            "Argentina, Brazil and Uruguay", "Brazil, South Africa, India and China", "business and industry NGOs", "research and independent NGOs",
            "women and gender NGOs", "children and youth NGOs", "women and gender constituency", "local government and municipal authorities",
        ],
        AfterInnerConjunction = ["its", "their", "other", "others"],
        BeforeNames = ["the", "a", "an", "by", "from", "its", "their"],
        AfterNames = ["to the", "to"],
        OneOf = ["a", "an", "another"],
        Kinds =
        [
            new("observer", SpeakerCapacity.Observer), new("observers", SpeakerCapacity.Observer),
            new("Under-Secretary-General", SpeakerCapacity.Secretariat), new("Assistant Secretary-General", SpeakerCapacity.Secretariat),
            new("Deputy Secretary-General", SpeakerCapacity.Secretariat), new("Secretary-General", SpeakerCapacity.Secretariat),
            new("Deputy Executive Secretary", SpeakerCapacity.Secretariat), new("Executive Secretary", SpeakerCapacity.Secretariat),
            new("Secretariat", SpeakerCapacity.Secretariat), new("secretariat", SpeakerCapacity.Secretariat), new("Secretary", SpeakerCapacity.Secretariat),
            new("Special Representative", SpeakerCapacity.Secretariat), new("Personal Representative", SpeakerCapacity.Secretariat),
            new("Special Envoy", SpeakerCapacity.Secretariat), new("Personal Envoy", SpeakerCapacity.Secretariat), new("Special Coordinator", SpeakerCapacity.Secretariat),
            new("Special Adviser", SpeakerCapacity.Secretariat), new("Commissioner-General", SpeakerCapacity.Secretariat),
            new("Administrator", SpeakerCapacity.Secretariat), new("Legal Counsel", SpeakerCapacity.Secretariat),
            new("High Commissioner", SpeakerCapacity.Secretariat), new("Director-General", SpeakerCapacity.Secretariat),
            new("Director", SpeakerCapacity.Secretariat), new("Chief", SpeakerCapacity.Secretariat),
            new("Vice-Chair", SpeakerCapacity.Officer), new("Co-Chair", SpeakerCapacity.Officer), new("Chair", SpeakerCapacity.Officer),
            new("Chairperson", SpeakerCapacity.Officer), new("Chairman", SpeakerCapacity.Officer), new("Chairwoman", SpeakerCapacity.Officer), new("Acting Chairman", SpeakerCapacity.Officer),
            new("Vice-President", SpeakerCapacity.Officer), new("President", SpeakerCapacity.Officer), new("Special Rapporteur", SpeakerCapacity.Officer), new("Independent Expert", SpeakerCapacity.Officer),
            new("Rapporteur", SpeakerCapacity.Officer), new("Facilitator", SpeakerCapacity.Officer), new("Coordinator", SpeakerCapacity.Officer),
            new("Parties", SpeakerCapacity.StateParty), new("Party", SpeakerCapacity.StateParty), new("parties", SpeakerCapacity.StateParty),
            new("States", SpeakerCapacity.State), new("State", SpeakerCapacity.State), new("delegations", SpeakerCapacity.State), new("countries", SpeakerCapacity.State),
            new("organizations", SpeakerCapacity.Organization), new("organization", SpeakerCapacity.Organization), new("constituencies", SpeakerCapacity.Organization),
            new("constituency", SpeakerCapacity.Organization), new("NGOs", SpeakerCapacity.Organization), new("NGO", SpeakerCapacity.Organization),
        ],
    };

    public static OfficeConventions Offices { get; } = new()
    {
        Roles =
        [
            new("Chair", OfficerRole.Chair), new("Chairperson", OfficerRole.Chair), new("Chairman", OfficerRole.Chair), new("Chairwoman", OfficerRole.Chair),
            new("Vice-Chair", OfficerRole.ViceChair), new("Vice-Chairs", OfficerRole.ViceChair), new("Vice-Chairman", OfficerRole.ViceChair),
            new("Vice-Chairmen", OfficerRole.ViceChair), new("Vice-Chairperson", OfficerRole.ViceChair), new("Vice-Chairpersons", OfficerRole.ViceChair),
            new("Rapporteur", OfficerRole.Rapporteur), new("Rapporteurs", OfficerRole.Rapporteur), new("Co-Chair", OfficerRole.CoChair), new("Co-Chairs", OfficerRole.CoChair),
            new("President", OfficerRole.President), new("Vice-President", OfficerRole.VicePresident), new("Vice-Presidents", OfficerRole.VicePresident),
            new("Chairperson-Rapporteur", OfficerRole.Chair), new("Chair-Rapporteur", OfficerRole.Chair), new("Chairman-Rapporteur", OfficerRole.Chair),
            new("outgoing Chair", OfficerRole.OutgoingChair), new("outgoing Chairperson", OfficerRole.OutgoingChair),
        ],
        Joiners = ["was elected", "was also elected", "were elected", "were also elected", "was re-elected", "were re-elected", "elected", "as its", "as their", "as the", "as", "to serve as", "to the office of"],
        Fillers = ["respectively", "by acclamation", "also by acclamation", "by consensus", "also", "unanimously", "and", "as its", "as", "the"],
        OfBody = ["of the {body}", "of {body}"],
        Sessions = ["session", "meeting", "meetings"],
        RegionalGroups =
        [
            "African States", "Asia-Pacific States", "Asian States", "Asian and Pacific States", "Eastern European States", "Latin American and Caribbean States",
            "Western European and other States", "Western European and Other States", "African Group", "Asia-Pacific Group", "Asian Group", "Eastern European Group",
            "Group of African States", "Group of Asia-Pacific States", "Group of Asian States", "Group of Eastern European States",
            "Group of Latin American and Caribbean States", "Group of Western European and other States", "Latin American and Caribbean Group", "Western European and Others Group",
        ],
        NameParticles = ["de", "del", "della", "di", "da", "dos", "das", "van", "von", "der", "den", "la", "le", "bin", "ibn", "al", "el", "e", "y"],
    };

    private static SpeakerPhrase One(SpeakerCapacity capacity, Phrase phrase) => new(capacity, phrase) { IsOne = true };
}
