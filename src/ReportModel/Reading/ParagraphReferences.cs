using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads references to paragraphs and items of the same report, 本报告第二节第 8(a)至(o)段, and resolves them. A number
/// without words for "this report" shortly before it belongs to another document.
/// </summary>
internal sealed class ParagraphReferences(ReadingContext context, Dictionary<OutlineParagraph, RecommendationPlaces> recommended)
{
    /// <summary>How far before the number the words for "this report" may stand.</summary>
    private const int NearBefore = 12;

    private readonly List<(Place First, Place Last)> _places = [];
    private readonly List<ParagraphId> _paragraphs = [];
    private readonly List<RecommendationId> _recommendations = [];

    /// <summary>
    /// How many paragraphs references may still name: ranges of thousands, named thousands of times, would be more than any
    /// memory holds. What is written to be read names far fewer than it has characters.
    /// </summary>
    private int _left = context.Outline.Length;

    private Dictionary<(string Scope, int Number), OutlineParagraph>? _scoped;

    /// <summary>What numbers its own paragraphs and has the text in it, a resolution or a chapter; empty for the report.</summary>
    public string Scope { get; set; } = "";

    private CitationConventions Conventions => context.Conventions.Citations;

    public Citation? Read(JoinedText text, int at, ref int end)
    {
        foreach (var words in Conventions.Paragraphs)
        {
            if (TryRead(text, at, words, out var after) && MeansThisReport(text, at, after))
            {
                end = after;
                return Resolve(text, new TextRange(at, after));
            }
        }

        return null;
    }

    private bool TryRead(JoinedText text, int at, NumberedWords words, out int end)
    {
        _places.Clear();
        if (!WordBoundary.IsAt(text.Text, at) || !LiteralSearch.StartsWith(text.Text, at, text.Length, words.Before, out end))
        {
            end = at;
            return false;
        }

        var (next, number) = (end, 0);
        while (TryReadRange(text, ref next, words, number))
        {
            (end, number) = (next, _places[_places.Count - 1].Last.Number);
            next = NumberList.SkipBetween(text.Text, end, context.Conventions);
            if (next == WordBoundary.SkipSpaces(text.Text, end, text.Length))
            {
                break;
            }
        }

        return _places.Count > 0 && (words.After.Length == 0 || LiteralSearch.StartsWith(text.Text, end, text.Length, words.After, out end));
    }

    private bool TryReadRange(JoinedText text, ref int at, NumberedWords words, int number)
    {
        if (!TryReadPlace(text, ref at, number, out var first))
        {
            return false;
        }

        var last = first;
        foreach (var range in Conventions.RangeWords)
        {
            if (LiteralSearch.StartsWith(text.Text, at, text.Length, range, out var after))
            {
                _ = LiteralSearch.StartsWith(text.Text, after, text.Length, words.Before, out var numbered);
                after = Math.Max(after, numbered);
                if (TryReadPlace(text, ref after, first.Number, out last))
                {
                    at = after;
                    break;
                }

                last = first;
            }
        }

        _places.Add((first, last));
        return true;
    }

    /// <summary>A number, a letter, or both; the second end of a range may leave the number out.</summary>
    private static bool TryReadPlace(JoinedText text, ref int at, int defaultNumber, out Place place)
    {
        var span = text.Text.AsSpan();
        var start = at;
        ArabicNumber.SkipSpaces(span, ref at);
        var numbered = ArabicNumber.TryRead(span, ref at, out var number);
        var letter = BracketedLetter.Read(span, ref at);
        place = new Place(numbered ? number : defaultNumber, letter);
        if (numbered || (letter > 0 && defaultNumber > 0))
        {
            return true;
        }

        at = start;
        return false;
    }

    private bool MeansThisReport(JoinedText text, int at, int end)
    {
        var from = Math.Max(0, at - NearBefore);
        foreach (var words in Conventions.ThisReport)
        {
            if (text.Text.IndexOf(words, from, at - from, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return WordBoundary.StartsWithAny(text.Text, WordBoundary.SkipSpaces(text.Text, end, text.Length), text.Length, Conventions.ThisReportAfter, out _);
    }

    private Citation Resolve(JoinedText text, TextRange range)
    {
        var source = text.Locate(range);
        var words = text.Slice(range);
        _paragraphs.Clear();
        _recommendations.Clear();
        foreach (var (first, last) in _places)
        {
            foreach (var problem in Problems(first, last))
            {
                context.Report(DocumentRules.UnresolvedReference.At(source, words, problem));
            }

            var most = Math.Max(0, Math.Min(last.Number - first.Number, context.Outline.Paragraphs.Count));
            if (most > _left)
            {
                context.Report(DocumentRules.UnresolvedReference.At(source, words, "more paragraphs, together with the references before, than the report has characters"));
            }
            else
            {
                _left -= most;
                AddParagraphs(first, last);
            }
        }

        return new Citation
        {
            Kind = CitationKind.Paragraphs,
            Words = words,
            Paragraphs = _paragraphs.ToEquatableArray(),
            Recommendations = _recommendations.ToEquatableArray(),
            Source = source,
        };
    }

    /// <summary>The paragraph of a number in the scope of the text.</summary>
    private OutlineParagraph? Find(int number)
    {
        if (Scope.Length == 0)
        {
            return context.Outline.Find(number);
        }

        if (_scoped is null)
        {
            _scoped = [];
            foreach (var paragraph in context.Outline.Paragraphs)
            {
                if (paragraph.Scope.Length > 0 && !_scoped.ContainsKey((paragraph.Scope, paragraph.Number)))
                {
                    _scoped.Add((paragraph.Scope, paragraph.Number), paragraph);
                }
            }
        }

        return _scoped.TryGetValue((Scope, number), out var found) ? found : null;
    }

    private void AddParagraphs(Place first, Place last)
    {
        // Numbers that the report does not have are not tried one by one.
        if (last.Number - first.Number > context.Outline.Paragraphs.Count)
        {
            foreach (var paragraph in context.Outline.Paragraphs)
            {
                if (paragraph.Number >= first.Number && paragraph.Number <= last.Number && paragraph.Scope == Scope)
                {
                    Add(paragraph, first, last);
                }
            }

            return;
        }

        for (var number = first.Number; number <= last.Number; number++)
        {
            if (Find(number) is { } paragraph)
            {
                Add(paragraph, first, last);
            }
        }
    }

    private void Add(OutlineParagraph paragraph, Place first, Place last)
    {
        _paragraphs.Add(context.ParagraphId(paragraph));
        if (!recommended.TryGetValue(paragraph, out var places))
        {
            return;
        }

        if (places.HasWhole)
        {
            _recommendations.Add(context.RecommendationId(paragraph, null));
        }

        var from = paragraph.Number == first.Number && first.Letter > 0 ? first.Letter : 1;
        var to = paragraph.Number == last.Number && last.Letter > 0 ? last.Letter : int.MaxValue;
        foreach (var item in paragraph.ItemsByLetter)
        {
            if (item.Place >= from && item.Place <= to && places.Has(item))
            {
                _recommendations.Add(context.RecommendationId(paragraph, item));
            }
        }
    }

    /// <summary>What is wrong with a range: an end that the report does not have, or ends in the wrong order.</summary>
    private string[] Problems(Place first, Place last)
    {
        if (last.Number < first.Number || (last.Number == first.Number && last.Letter < first.Letter))
        {
            return [$"{first} to {last}, which is backwards"];
        }

        var (missingFirst, missingLast) = (Missing(first), Missing(last));
        return missingFirst is null && missingLast is null ? []
            : missingFirst == missingLast || missingLast is null ? [$"{missingFirst}, which this report does not have"]
            : missingFirst is null ? [$"{missingLast}, which this report does not have"]
            : [$"{missingFirst}, which this report does not have", $"{missingLast}, which this report does not have"];
    }

    /// <summary>What of a place the report does not have: the paragraph, or the item; null where it has both.</summary>
    private Place? Missing(Place place) => Find(place.Number) is not { } paragraph ? place with { Letter = 0 }
        : place.Letter > 0 && !paragraph.HasItem(place.Letter) ? place
        : null;

    /// <summary>A paragraph, or an item of it.</summary>
    /// <param name="Number">The number of the paragraph.</param>
    /// <param name="Letter">The place of the item's letter; 0 for none.</param>
    private readonly record struct Place(int Number, int Letter)
    {
        public override string ToString() => Letter == 0
            ? FormattableString.Invariant($"paragraph {Number}")
            : FormattableString.Invariant($"paragraph {Number} ({Marker.LetterAt(Letter)})");
    }
}
