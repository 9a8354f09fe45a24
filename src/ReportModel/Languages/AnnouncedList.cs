using ReportModel.Text;

namespace ReportModel;

/// <summary>The words that announce a list, without the mark after them, and the phrase of which they are the beginning.</summary>
internal sealed class AnnouncedList(Phrase phrase, string words, PhraseFilter filter)
{
    /// <summary>Fewer characters than these stand in sentences that announce nothing.</summary>
    private const int LongEnough = 6;

    private readonly int _place = filter.Add([words]);

    public Phrase Phrase { get; } = phrase;

    public string Words { get; } = words;

    public static AnnouncedList[] Of(DraftingConventions conventions, PhraseFilter filter)
    {
        var openers = conventions.ListOpeners.ToCharArray();
        return
        [
            .. conventions.Attendance.Select(attendance => attendance.Phrase)
                .Concat(conventions.Statements.Select(speaker => speaker.Phrase))
                .Select(phrase => (Phrase: phrase, Words: phrase.WordsBefore(openers)))
                .Where(announced => announced.Words.Length >= LongEnough)
                .Select(announced => new AnnouncedList(announced.Phrase, announced.Words, filter)),
        ];
    }

    /// <summary>Whether a text may have the words.</summary>
    public bool MayStandIn(JoinedText text) => text.Candidates.Has(_place);
}
