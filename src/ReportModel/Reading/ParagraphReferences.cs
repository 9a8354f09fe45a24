using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads references to paragraphs and items of the same report, 本报告第二节第 8(a)至(o)段, and resolves them. A number
/// without words for "this report" shortly before it belongs to another document.
/// </summary>
internal sealed class ParagraphReferences(ReadingContext context, Dictionary<OutlineParagraph, EquatableArray<Body>> recommendationParagraphs)
{
    /// <summary>How far before the number the words for "this report" may stand.</summary>
    private const int NearBefore = 12;

    private CitationConventions Conventions => context.Conventions.Citations;

    public Citation? Read(JoinedText text, int at, ref int end)
    {
        foreach (var words in Conventions.Paragraphs)
        {
            if (TryRead(text, at, words, out var first, out var last, out var after) && MeansThisReport(text, at))
            {
                end = after;
                return Resolve(text, new TextRange(at, after), first, last);
            }
        }

        return null;
    }

    private bool TryRead(JoinedText text, int at, NumberedWords words, out Place first, out Place last, out int end)
    {
        (first, last) = (default, default);
        if (!LiteralSearch.StartsWith(text.Text, at, text.Length, words.Before, out end) || !TryReadPlace(text, ref end, 0, out first))
        {
            return false;
        }

        last = first;
        foreach (var range in Conventions.RangeWords)
        {
            if (LiteralSearch.StartsWith(text.Text, end, text.Length, range, out var after))
            {
                _ = LiteralSearch.StartsWith(text.Text, after, text.Length, words.Before, out var numbered);
                after = Math.Max(after, numbered);
                if (TryReadPlace(text, ref after, first.Number, out last))
                {
                    end = after;
                    break;
                }
            }
        }

        return LiteralSearch.StartsWith(text.Text, end, text.Length, words.After, out end);
    }

    /// <summary>A number, a letter, or both; the second end of a range may leave the number out.</summary>
    private static bool TryReadPlace(JoinedText text, ref int at, int defaultNumber, out Place place)
    {
        var span = text.Text.AsSpan();
        var start = at;
        ArabicNumber.SkipSpaces(span, ref at);
        var numbered = ArabicNumber.TryRead(span, ref at, out var number);
        var letter = BracketedLetter.TryRead(span, ref at);
        place = new Place(numbered ? number : defaultNumber, letter);
        if (numbered || (letter is not null && defaultNumber > 0))
        {
            return true;
        }

        at = start;
        return false;
    }

    private bool MeansThisReport(JoinedText text, int at)
    {
        var from = Math.Max(0, at - NearBefore);
        foreach (var words in Conventions.ThisReport)
        {
            if (text.Text.IndexOf(words, from, at - from, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private Citation Resolve(JoinedText text, TextRange range, Place first, Place last)
    {
        var source = text.Locate(range);
        var words = text.Slice(range);
        var paragraphs = new List<ParagraphId>();
        var recommendations = new List<RecommendationId>();
        foreach (var problem in Problems(first, last))
        {
            context.Report(DocumentRules.UnresolvedReference.At(source, words, problem));
        }

        foreach (var paragraph in Between(first.Number, last.Number))
        {
            paragraphs.Add(context.ParagraphId(paragraph.Number));
            if (recommendationParagraphs.ContainsKey(paragraph))
            {
                AddRecommendations(paragraph, first, last, recommendations);
            }
        }

        return new Citation
        {
            Kind = CitationKind.Paragraphs,
            Words = words,
            Paragraphs = paragraphs.ToEquatableArray(),
            Recommendations = recommendations.ToEquatableArray(),
            Source = source,
        };
    }

    private void AddRecommendations(OutlineParagraph paragraph, Place first, Place last, List<RecommendationId> recommendations)
    {
        if (paragraph.Items.Count == 0)
        {
            recommendations.Add(context.RecommendationId(paragraph.Number, null));
        }

        var from = paragraph.Number == first.Number && first.Letter is { } a ? Marker.PlaceOf(a.AsSpan()) : 1;
        var to = paragraph.Number == last.Number && last.Letter is { } z ? Marker.PlaceOf(z.AsSpan()) : int.MaxValue;
        foreach (var item in paragraph.Items)
        {
            if (item.Block.Marker.Value >= from && item.Block.Marker.Value <= to)
            {
                recommendations.Add(context.RecommendationId(paragraph.Number, item.Letter));
                if (from == to)
                {
                    break;
                }
            }
        }
    }

    private IEnumerable<OutlineParagraph> Between(int first, int last)
    {
        // Numbers that the report does not have are not tried one by one.
        if (last - first > context.Outline.Paragraphs.Count)
        {
            return context.Outline.Paragraphs.Where(p => p.Number >= first && p.Number <= last);
        }

        var paragraphs = new List<OutlineParagraph>();
        for (var number = first; number <= last; number++)
        {
            if (context.Outline.Find(number) is { } paragraph)
            {
                paragraphs.Add(paragraph);
            }
        }

        return paragraphs;
    }

    /// <summary>What is wrong with a range: an end that the report does not have, or ends in the wrong order.</summary>
    private List<string> Problems(Place first, Place last)
    {
        var problems = new List<string>();
        if (last.Number < first.Number || (last.Number == first.Number && PlaceOf(last.Letter) < PlaceOf(first.Letter)))
        {
            return [$"{first} to {last}, which is backwards"];
        }

        foreach (var place in first == last ? [first] : new[] { first, last })
        {
            var paragraph = context.Outline.Find(place.Number);
            var missing = paragraph is null ? place with { Letter = null } : place;
            var isMissing = paragraph is null || (place.Letter is not null && !paragraph.HasItem(place.Letter));
            var problem = $"{missing}, which this report does not have";
            if (isMissing && !problems.Contains(problem))
            {
                problems.Add(problem);
            }
        }

        return problems;
    }

    private static int PlaceOf(string? letter) => letter is null ? 0 : Marker.PlaceOf(letter.AsSpan());

    private readonly record struct Place(int Number, string? Letter)
    {
        public override string ToString() => Letter is null
            ? FormattableString.Invariant($"paragraph {Number}")
            : FormattableString.Invariant($"paragraph {Number} ({Letter})");
    }
}
