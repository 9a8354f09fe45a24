using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads references to paragraphs and items of the same report, 本报告第二节第 8(a)至(o)段, and resolves them. A number
/// without words for "this report" shortly before it belongs to another document.
/// </summary>
internal sealed class ParagraphReferences(ReadingContext context, Dictionary<int, EquatableArray<Body>> recommendationParagraphs)
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
        foreach (var place in Missing(first, last))
        {
            context.Report(DocumentRules.UnresolvedReference.At(source, words, place.ToString()));
        }

        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Number < first.Number || paragraph.Number > last.Number)
            {
                continue;
            }

            paragraphs.Add(context.ParagraphId(paragraph.Number));
            if (recommendationParagraphs.ContainsKey(paragraph.Number))
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
            }
        }
    }

    /// <summary>The ends of a range that the report does not have.</summary>
    private List<Place> Missing(Place first, Place last)
    {
        var missing = new List<Place>();
        foreach (var place in first == last ? [first] : new[] { first, last })
        {
            var paragraph = context.Outline.Paragraphs.Find(p => p.Number == place.Number);
            if (paragraph is null || (place.Letter is not null && !paragraph.HasItem(place.Letter)))
            {
                missing.Add(place);
            }
        }

        return missing;
    }

    private readonly record struct Place(int Number, string? Letter)
    {
        public override string ToString() => Letter is null
            ? FormattableString.Invariant($"paragraph {Number}")
            : FormattableString.Invariant($"paragraph {Number} ({Letter})");
    }
}
