using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Says which paragraphs and items of another document are meant, by its symbol. What that document has is not known here:
/// a range means each of its numbers, and of letters only those that are certain.
/// </summary>
internal sealed class ForeignParagraphs(ReadingContext context)
{
    /// <summary>What an id takes besides the symbol: a number and a letter with their marks.</summary>
    private const int PlaceLength = 12;

    /// <summary>
    /// How many characters ids may still take. A few words may name a range of thousands, as often as they are written; what
    /// is written to be read names far fewer.
    /// </summary>
    private int _left = 100_000 + (4 * context.Outline.Length);

    /// <summary>Makes the citation.</summary>
    /// <param name="text">The text in which it stands.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="places">What it refers to.</param>
    /// <param name="document">The document, as the text writes its symbol.</param>
    public Citation Cite(JoinedText text, TextRange range, IReadOnlyList<ParagraphPlaceRange> places, DocumentSymbol document)
    {
        var source = text.Locate(range);
        var words = text.Slice(range);
        var prefix = document + "#";
        var paragraphs = new List<ParagraphId>();
        var items = new List<RecommendationId>();
        foreach (var place in places)
        {
            context.ThrowIfCancelled();
            var count = (long)place.Last.Number - place.First.Number + 1 + Math.Max(0, place.Last.Letter - place.First.Letter);
            if (place.IsBackwards)
            {
                context.Report(DocumentRules.UnresolvedReference.At(source, words, $"{place}, which is backwards"));
            }
            else if (count * (prefix.Length + PlaceLength) > _left)
            {
                context.Report(DocumentRules.UnresolvedReference.At(source, words, $"{place}, which is more than any document has"));
            }
            else
            {
                _left -= (int)count * (prefix.Length + PlaceLength);
                Add(prefix, place, paragraphs, items);
            }
        }

        return new Citation
        {
            Kind = CitationKind.Paragraphs,
            Words = words,
            Document = document,
            Paragraphs = paragraphs.ToEquatableArray(),
            Recommendations = items.ToEquatableArray(),
            Source = source,
        };
    }

    private static void Add(string prefix, ParagraphPlaceRange place, List<ParagraphId> paragraphs, List<RecommendationId> items)
    {
        var (first, last) = place;
        for (var number = first.Number; number <= last.Number; number++)
        {
            var id = new ParagraphId(prefix + number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (paragraphs.Count == 0 || paragraphs[paragraphs.Count - 1] != id)
            {
                // "7 (a) and (c)" names one paragraph.
                paragraphs.Add(id);
            }
        }

        if (first.Number != last.Number)
        {
            // 7 (c) to 9 (b): how many items paragraphs 7 and 8 have is not known.
            AddItems(first.Number, first.Letter, first.Letter);
            AddItems(last.Number, last.Letter, last.Letter);
        }
        else
        {
            AddItems(first.Number, first.Letter, last.Letter);
        }

        void AddItems(int number, int from, int to)
        {
            for (var letter = from; letter > 0 && letter <= to; letter++)
            {
                items.Add(new(FormattableString.Invariant($"{prefix}{number}({Marker.LetterAt(letter)})")));
            }
        }
    }
}
