namespace ReportModel;

/// <summary>
/// How the reports of one language and one family of bodies are drafted: the numerals, and the phrases that announce
/// recommendations, agenda, statements, attendance and documents. The stages of the reader know no language; this does.
/// </summary>
/// <remarks>
/// The names of the places in a <see cref="Phrase"/> say what is read there: <c>{body}</c>, <c>{bodies}</c>,
/// <c>{state}</c>, <c>{states}</c>, <c>{organization}</c>, <c>{organizations}</c>, <c>{number}</c>, <c>{title}</c>,
/// <c>{meeting}</c>, <c>{meetings}</c>, <c>{place}</c>, <c>{days}</c>, <c>{hours}</c>, <c>{name}</c>, <c>{persons}</c>, <c>{capacity}</c>,
/// <c>{count}</c>, <c>{words}</c>, <c>{speakers}</c>, <c>{participants}</c>, <c>{group}</c>, <c>{groups}</c>, <c>{documents}</c>; <c>{?}</c> is anything or nothing.
/// </remarks>
public sealed record DraftingConventions
{
    /// <summary>The ISO 639-1 code of the language.</summary>
    public string Language { get; init; } = "";

    /// <summary>The numerals of section headings, and of numbers that are written out.</summary>
    public Numerals Numerals { get; init; } = NoNumerals.Instance;

    /// <summary>The numbers that running text writes out: "seven", "nineteen"; digits are read always.</summary>
    public Numerals WrittenNumbers { get; init; } = NoNumerals.Instance;

    /// <summary>How days and hours are written.</summary>
    public CalendarReader Calendar { get; init; } = NoCalendar.Instance;

    /// <summary>The characters that end a sentence.</summary>
    public string SentenceEnds { get; init; } = ".!?";

    /// <summary>The words that end with the mark of a sentence and end none, such as "para."; <see cref="Honorifics"/> need not be named again.</summary>
    public EquatableArray<string> Abbreviations { get; init; }

    /// <summary>The characters that end a paragraph or an item of a list, but never a heading.</summary>
    public string BlockEnds { get; init; } = ".!?;:";

    /// <summary>The characters that announce a list.</summary>
    public string ListOpeners { get; init; } = ":";

    /// <summary>The characters between the names of a list.</summary>
    public string ListSeparators { get; init; } = ",;";

    /// <summary>How the reports are built.</summary>
    public OutlineConventions Outline { get; init; } = new();

    /// <summary>The words between the last two names of a list; a name may contain one (委内瑞拉玻利瓦尔共和国).</summary>
    public EquatableArray<string> ListConjunctions { get; init; }

    /// <summary>The words that end the names of organizations: a piece of a list that ends with none of them goes on after the separator.</summary>
    public EquatableArray<string> OrganizationEndings { get; init; }

    /// <summary>The words that mean all bodies of the report at once, such as 两个工作组.</summary>
    public EquatableArray<string> AllBodies { get; init; }

    /// <summary>The words that alone mean the body of a report that has a single one, such as 工作组.</summary>
    public EquatableArray<string> TheBody { get; init; }

    /// <summary>The words after or before a name that are no part of it, such as 先生.</summary>
    public EquatableArray<string> Honorifics { get; init; }

    /// <summary>The title of a report: <c>{meeting}</c> is the bodies and then the days; <c>{place}</c>.</summary>
    public EquatableArray<Phrase> Titles { get; init; }

    /// <summary>What opens a paragraph of recommendations: <c>{bodies}</c>.</summary>
    public EquatableArray<Phrase> RecommendationsAdopted { get; init; }

    /// <summary>What opens the agenda as adopted.</summary>
    public EquatableArray<Phrase> AgendaAdopted { get; init; }

    /// <summary>The marks of an item that several bodies consider together, at the end of its title.</summary>
    public EquatableArray<string> JointItemMarks { get; init; }

    /// <summary>How a heading names the items whose discussion it opens, in brackets at its end: <c>{number}</c>, and <c>{body}</c> where several have an agenda.</summary>
    public EquatableArray<Phrase> HeadingItems { get; init; }

    /// <summary>The title of the item, and of the section, about the adoption of the report.</summary>
    public EquatableArray<Phrase> AdoptionOfReport { get; init; }

    /// <summary>How a paragraph names the item under which statements were made: <c>{body}</c> and <c>{number}</c>, or <c>{title}</c>.</summary>
    public EquatableArray<Phrase> ItemReferences { get; init; }

    /// <summary>How a paragraph names the meetings at which an item was considered: <c>{days}</c>, <c>{meetings}</c>.</summary>
    public EquatableArray<Phrase> Sittings { get; init; }

    /// <summary>
    /// Who made statements: <c>{states}</c>, <c>{organization}</c>, and <c>{words}</c> for what they did; or <c>{speakers}</c>,
    /// a list as <see cref="Participants"/> says, and <c>{groups}</c> in whose name they spoke.
    /// </summary>
    public EquatableArray<SpeakerPhrase> Statements { get; init; }

    /// <summary>What announces a list whose lettered items name those who made statements, up to the end of the paragraph.</summary>
    public EquatableArray<Phrase> StatementLists { get; init; }

    /// <summary>Who attended: <c>{states}</c>, <c>{organizations}</c>, or <c>{participants}</c>, a list as <see cref="Participants"/> says.</summary>
    public EquatableArray<AttendancePhrase> Attendance { get; init; }

    /// <summary>Who led a discussion: <c>{persons}</c>, each with a State in brackets.</summary>
    public EquatableArray<Phrase> Panellists { get; init; }

    /// <summary>Who was invited to speak in the name of another body: <c>{state}</c>, <c>{name}</c>, <c>{capacity}</c>.</summary>
    public EquatableArray<Phrase> InvitedSpeakers { get; init; }

    /// <summary>Who held office: <c>{name}</c>, <c>{state}</c>.</summary>
    public EquatableArray<OfficerPhrase> Officers { get; init; }

    /// <summary>When a body met: <c>{bodies}</c>, <c>{days}</c>, <c>{count}</c>.</summary>
    public EquatableArray<Phrase> Meetings { get; init; }

    /// <summary>At what hours: <c>{hours}</c>.</summary>
    public EquatableArray<Phrase> Hours { get; init; }

    /// <summary>What opens a list of documents: <c>{bodies}</c>.</summary>
    public EquatableArray<Phrase> DocumentsBefore { get; init; }

    /// <summary>How running text lists who spoke and who attended.</summary>
    public ParticipantConventions Participants { get; init; } = new();

    /// <summary>Whether what stands under the heading of an agenda item belongs to the item, although the paragraph names none.</summary>
    public bool HeadingsNameItems { get; init; }

    /// <summary>What says in running text that documents were before the body: <c>{documents}</c>, which holds their symbols, and perhaps <c>{bodies}</c>.</summary>
    public EquatableArray<Phrase> DocumentsNamed { get; init; }

    /// <summary>The words with which brackets begin that point to another document: "see".</summary>
    public EquatableArray<string> See { get; init; }

    /// <summary>How many meetings the body held, where another sentence says when: <c>{count}</c>.</summary>
    public EquatableArray<Phrase> MeetingCounts { get; init; }

    /// <summary>What gives the days of meetings whose numbers stand before it, as in "3rd and 4th meetings, on 5 and 6 March": <c>{days}</c>, and perhaps <c>{body}</c>.</summary>
    public EquatableArray<Phrase> NumberedMeetings { get; init; }

    /// <summary>How officers are named beside their offices: "Ms. A (State) was elected Chair", "Chair: Mr. B (State)".</summary>
    public OfficeConventions Offices { get; init; } = new();

    /// <summary>How a text asks somebody to act.</summary>
    public OperativeConventions Operatives { get; init; } = new();

    /// <summary>How a text cites resolutions, treaties and paragraphs.</summary>
    public CitationConventions Citations { get; init; } = new();

    /// <summary>The conventions that the library has for a language.</summary>
    /// <param name="language">The ISO 639-1 code.</param>
    /// <returns>The conventions; null where the library has none.</returns>
    public static DraftingConventions? For(string language)
    {
        foreach (var conventions in Known)
        {
            if (string.Equals(language, conventions.Language, StringComparison.Ordinal))
            {
                return conventions;
            }
        }

        return null;
    }

    /// <summary>The languages that <see cref="For"/> has conventions for.</summary>
    internal static EquatableArray<string> Languages => Known.Select(conventions => conventions.Language).ToEquatableArray();

    private static DraftingConventions[] Known => [English.Conventions, Chinese.Conventions];
}
