using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Finds lists that are announced but were not read, since the mark after the announcement was lost: of the many facts of
/// such a list none is read, and nothing else would say so.
/// </summary>
internal sealed class AnnouncedLists(ReadingContext context)
{
    /// <summary>Fewer characters than these stand in sentences that announce nothing.</summary>
    private const int LongEnough = 6;

    public void Check()
    {
        var announcements = context.Conventions.Attendance.Select(a => a.Phrase)
            .Concat(context.Conventions.Statements.Select(s => s.Phrase))
            .Where(phrase => phrase.Pattern.IndexOfAny(context.Conventions.ListOpeners.ToCharArray()) >= 0)
            .Select(phrase => (Phrase: phrase, Words: phrase.FirstWords.TrimEnd(context.Conventions.ListOpeners.ToCharArray())))
            .Where(announcement => announcement.Words.Length >= LongEnough)
            .ToList();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block.Text;
            foreach (var (phrase, words) in announcements)
            {
                if (LiteralSearch.Find(text.Text, 0, text.Length, words, out var start, out var end)
                    && !phrase.TryMatch(text, SentenceOf(text, start), out _))
                {
                    var range = new TextRange(start, end);
                    context.Report(DocumentRules.ListNotRead.At(text.Locate(range), text.Slice(range), context.Conventions.ListOpeners[0]));
                }
            }
        }
    }

    private TextRange SentenceOf(JoinedText text, int at)
    {
        foreach (var sentence in new Sentences(text, text.All, context.Conventions.SentenceEnds))
        {
            if (sentence.End > at)
            {
                return sentence;
            }
        }

        return default;
    }
}
