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

    private PreparedConventions(DraftingConventions conventions)
    {
        SentenceEnds = new(conventions.SentenceEnds.AsSpan());
        ListSeparators = new(conventions.ListSeparators.AsSpan());
        Clauses = new(conventions);
        Citations = new(conventions.Citations);
        Titles = new(conventions.Titles);
        RecommendationsAdopted = new(conventions.RecommendationsAdopted);
        AgendaAdopted = new(conventions.AgendaAdopted);
        HeadingItems = new(conventions.HeadingItems);
        ItemReferences = new(conventions.ItemReferences);
        Sittings = new(conventions.Sittings);
        Statements = new(conventions.Statements.Select(speaker => speaker.Phrase));
        StatementsOfParties = new(conventions.Statements.Where(speaker => speaker.Capacity == SpeakerCapacity.StateParty).Select(speaker => speaker.Phrase));
        Attendance = new(conventions.Attendance.Select(attendance => attendance.Phrase));
        Panellists = new(conventions.Panellists);
        InvitedSpeakers = new(conventions.InvitedSpeakers);
        Officers = new(conventions.Officers.Select(officer => officer.Phrase));
        Meetings = new(conventions.Meetings);
        Hours = new(conventions.Hours);
        DocumentsBefore = new(conventions.DocumentsBefore);
        AnnouncedLists = AnnouncedList.Of(conventions);
    }

    public CharacterSearch SentenceEnds { get; }

    public CharacterSearch ListSeparators { get; }

    public PreparedClauses Clauses { get; }

    public PreparedCitations Citations { get; }

    public PhraseSet Titles { get; }

    public PhraseSet RecommendationsAdopted { get; }

    public PhraseSet AgendaAdopted { get; }

    public PhraseSet HeadingItems { get; }

    public PhraseSet ItemReferences { get; }

    public PhraseSet Sittings { get; }

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

    public static PreparedConventions Of(DraftingConventions conventions) =>
        s_prepared.GetValue(conventions, static given => new PreparedConventions(given));
}
