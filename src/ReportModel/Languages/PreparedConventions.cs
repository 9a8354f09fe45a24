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

    private readonly PhraseFilter _phrases = new();

    private PreparedConventions(DraftingConventions conventions)
    {
        SentenceEnds = new(conventions.SentenceEnds.AsSpan());
        Abbreviations = [.. conventions.Abbreviations, .. conventions.Honorifics.Where(word => conventions.SentenceEnds.Contains(word[word.Length - 1]))];
        ListSeparators = new(conventions.ListSeparators.AsSpan());
        Clauses = new(conventions);
        Acts = new(conventions.Operatives.Acts);
        Citations = new(conventions.Citations);
        Offices = new(conventions);
        Titles = new(conventions.Titles, _phrases);
        RecommendationsAdopted = new(conventions.RecommendationsAdopted, _phrases);
        AgendaAdopted = new(conventions.AgendaAdopted, _phrases);
        HeadingItems = new(conventions.HeadingItems, _phrases);
        ItemReferences = new(conventions.ItemReferences, _phrases);
        Sittings = new(conventions.Sittings, _phrases);
        StatementLists = new(conventions.StatementLists, _phrases);
        MeetingCounts = new(conventions.MeetingCounts, _phrases);
        NumberedMeetings = new(conventions.NumberedMeetings, _phrases);
        DocumentsNamed = new(conventions.DocumentsNamed, _phrases);
        Representatives = new(conventions.Participants.Representatives.Select(words => words.Phrase), _phrases);
        OnBehalf = new(conventions.Participants.OnBehalf, _phrases);
        GroupsIncluded = new(conventions.Participants.GroupsIncluded, _phrases);
        Statements = new(conventions.Statements.Select(speaker => speaker.Phrase), _phrases);
        StatementsOfParties = new(conventions.Statements.Where(speaker => speaker.Capacity == SpeakerCapacity.StateParty).Select(speaker => speaker.Phrase), _phrases);
        Attendance = new(conventions.Attendance.Select(attendance => attendance.Phrase), _phrases);
        Panellists = new(conventions.Panellists, _phrases);
        InvitedSpeakers = new(conventions.InvitedSpeakers, _phrases);
        Officers = new(conventions.Officers.Select(officer => officer.Phrase), _phrases);
        Meetings = new(conventions.Meetings, _phrases);
        Hours = new(conventions.Hours, _phrases);
        DocumentsBefore = new(conventions.DocumentsBefore, _phrases);
        AnnouncedLists = AnnouncedList.Of(conventions, _phrases);
        _phrases.Complete();
    }

    public CharacterSearch SentenceEnds { get; }

    public string[] Abbreviations { get; }

    public CharacterSearch ListSeparators { get; }

    public PreparedClauses Clauses { get; }

    public PreparedActs Acts { get; }

    public PreparedCitations Citations { get; }

    public PreparedOffices Offices { get; }

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

    /// <summary>Notes which phrases may stand in a text: it is looked at once for all of them.</summary>
    public void Prepare(JoinedText text) => text.Candidates = _phrases.In(text.Text);

    public static PreparedConventions Of(DraftingConventions conventions) =>
        s_prepared.GetValue(conventions, static given => new PreparedConventions(given));
}
