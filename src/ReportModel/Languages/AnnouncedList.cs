using ReportModel.Text;

namespace ReportModel;

/// <summary>The words that announce a list, without the mark after them, and the phrase of which they are the beginning.</summary>
internal sealed class AnnouncedList(Phrase phrase, string words)
{
    /// <summary>Fewer characters than these stand in sentences that announce nothing.</summary>
    private const int LongEnough = 6;

    private readonly CharacterSet _characters = CharacterSet.OfWords(words);

    public Phrase Phrase { get; } = phrase;

    public string Words { get; } = words;

    public static AnnouncedList[] Of(DraftingConventions conventions)
    {
        var openers = conventions.ListOpeners.ToCharArray();
        return
        [
            .. conventions.Attendance.Select(attendance => attendance.Phrase)
                .Concat(conventions.Statements.Select(speaker => speaker.Phrase))
                .Select(phrase => new AnnouncedList(phrase, phrase.WordsBefore(openers)))
                .Where(announced => announced.Words.Length >= LongEnough),
        ];
    }

    /// <summary>Whether a text with given characters may have the words.</summary>
    public bool MayStandIn(in CharacterSet characters) => characters.MayCover(_characters);
}
