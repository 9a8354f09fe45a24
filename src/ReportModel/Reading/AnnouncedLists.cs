using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Finds lists that are announced but were not read, since the mark after the announcement was lost: of the many facts of
/// such a list none is read, and nothing else would say so.
/// </summary>
internal sealed class AnnouncedLists(ReadingContext context)
{
    public void Check()
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block;
            foreach (var announced in context.Prepared.AnnouncedLists)
            {
                context.ThrowIfCancelled();
                if (announced.MayStandIn(text)
                    && LiteralSearch.Find(text.Text, 0, text.Length, announced.Words, out var start, out var end)
                    && !announced.Phrase.TryMatch(text, SentenceOf(text, start), out _))
                {
                    var range = new TextRange(start, end);
                    context.Report(DocumentRules.ListNotRead.At(text.Locate(range), text.Slice(range), $"none was found; write '{context.Conventions.ListOpeners[0]}' before its first name"));
                }
            }
        }
    }

    private TextRange SentenceOf(JoinedText text, int at)
    {
        foreach (var sentence in new Sentences(text, text.All, context))
        {
            if (sentence.End > at)
            {
                return sentence;
            }
        }

        return default;
    }
}
