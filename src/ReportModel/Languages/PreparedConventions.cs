using System.Runtime.CompilerServices;
using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// Conventions as the readers use them: phrases that are sought together, and marks made ready for the search. Made once for
/// each <see cref="DraftingConventions"/>.
/// </summary>
internal sealed class PreparedConventions
{
    private static readonly ConditionalWeakTable<DraftingConventions, PreparedConventions> s_prepared = new();

    private readonly List<PhraseSet> _inParagraphs = [];

    private PreparedConventions(DraftingConventions conventions)
    {
        SentenceEnds = new(conventions.SentenceEnds.AsSpan());
        Abbreviations = [.. conventions.Abbreviations, .. conventions.Honorifics.Where(word => conventions.SentenceEnds.Contains(word[word.Length - 1]))];
        ListSeparators = new(conventions.ListSeparators.AsSpan());
        Clauses = new(conventions);
        Acts = new(conventions.Operatives.Acts);
        Citations = new(conventions.Citations);
        Titles = new(conventions.Titles, 0);
        RecommendationsAdopted = InParagraphs(conventions.RecommendationsAdopted);
        AgendaAdopted = new(conventions.AgendaAdopted, 0);
        HeadingItems = new(conventions.HeadingItems, 0);
        ItemReferences = InParagraphs(conventions.ItemReferences);
        Sittings = InParagraphs(conventions.Sittings);
        StatementLists = InParagraphs(conventions.StatementLists);
        MeetingCounts = InParagraphs(conventions.MeetingCounts);
        NumberedMeetings = InParagraphs(conventions.NumberedMeetings);
        DocumentsNamed = InParagraphs(conventions.DocumentsNamed);
        Representatives = new(conventions.Participants.Representatives.Select(words => words.Phrase), 0);
        OnBehalf = new(conventions.Participants.OnBehalf, 0);
        GroupsIncluded = new(conventions.Participants.GroupsIncluded, 0);
        Statements = InParagraphs(conventions.Statements.Select(speaker => speaker.Phrase));
        StatementsOfParties = InParagraphs(conventions.Statements.Where(speaker => speaker.Capacity == SpeakerCapacity.StateParty).Select(speaker => speaker.Phrase));
        Attendance = InParagraphs(conventions.Attendance.Select(attendance => attendance.Phrase));
        Panellists = InParagraphs(conventions.Panellists);
        InvitedSpeakers = InParagraphs(conventions.InvitedSpeakers);
        Officers = InParagraphs(conventions.Officers.Select(officer => officer.Phrase));
        Meetings = InParagraphs(conventions.Meetings);
        Hours = InParagraphs(conventions.Hours);
        DocumentsBefore = InParagraphs(conventions.DocumentsBefore);
        AnnouncedLists = AnnouncedList.Of(conventions);
        AnnouncedListsBit = 1U << _inParagraphs.Count;
    }

    public CharacterSearch SentenceEnds { get; }

    public string[] Abbreviations { get; }

    public CharacterSearch ListSeparators { get; }

    public PreparedClauses Clauses { get; }

    public PreparedActs Acts { get; }

    public PreparedCitations Citations { get; }

    public PhraseSet Titles { get; }

    public PhraseSet RecommendationsAdopted { get; }

    public PhraseSet AgendaAdopted { get; }

    public PhraseSet HeadingItems { get; }

    public PhraseSet ItemReferences { get; }

    public PhraseSet Sittings { get; }

    public PhraseSet StatementLists { get; }

    public PhraseSet MeetingCounts { get; }

    public PhraseSet NumberedMeetings { get; }

    public PhraseSet DocumentsNamed { get; }

    public PhraseSet Representatives { get; }

    public PhraseSet OnBehalf { get; }

    public PhraseSet GroupsIncluded { get; }

    public PhraseSet Statements { get; }

    /// <summary>Those of the statements that Parties made.</summary>
    public PhraseSet StatementsOfParties { get; }

    public PhraseSet Attendance { get; }

    public PhraseSet Panellists { get; }

    public PhraseSet InvitedSpeakers { get; }

    public PhraseSet Officers { get; }

    public PhraseSet Meetings { get; }

    public PhraseSet Hours { get; }

    public PhraseSet DocumentsBefore { get; }

    public AnnouncedList[] AnnouncedLists { get; }

    /// <summary>The bit by which a paragraph remembers whether it may announce a list.</summary>
    public uint AnnouncedListsBit { get; }

    /// <summary>The sets of phrases of which one may stand in a paragraph: each set is one bit.</summary>
    public uint SetsIn(string paragraph)
    {
        var characters = new CharacterSet(paragraph.AsSpan());
        FullWidth.Complete(ref characters);
        var sets = 0U;
        foreach (var set in _inParagraphs)
        {
            sets |= set.MayStandIn(characters) ? set.Bit : 0;
        }

        foreach (var announced in AnnouncedLists)
        {
            sets |= announced.MayStandIn(characters) ? AnnouncedListsBit : 0;
        }

        return sets;
    }

    public static PreparedConventions Of(DraftingConventions conventions) =>
        s_prepared.GetValue(conventions, static given => new PreparedConventions(given));

    private PhraseSet InParagraphs(IEnumerable<Phrase> phrases)
    {
        _inParagraphs.Add(new(phrases, 1U << _inParagraphs.Count));
        return _inParagraphs[_inParagraphs.Count - 1];
    }
}
