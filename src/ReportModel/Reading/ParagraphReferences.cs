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

    private readonly ParagraphPlaces _places = new(context.Conventions);
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
            if (_places.TryRead(text, at, words, out var after) && MeansThisReport(text, at, after))
            {
                end = after;
                return Resolve(text, new TextRange(at, after), _places.Ranges, Scope, null);
            }
        }

        return null;
    }

    /// <summary>Resolves a reference to this report, however it says that this report is meant.</summary>
    /// <param name="text">The text in which it stands.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="places">What it refers to.</param>
    /// <param name="scope">What numbers the paragraphs that it refers to; empty for the report.</param>
    /// <param name="document">The report's symbol, as the reference writes it; null where it writes none.</param>
    public Citation Resolve(JoinedText text, TextRange range, IReadOnlyList<ParagraphPlaceRange> places, string scope, DocumentSymbol? document)
    {
        var source = text.Locate(range);
        var words = text.Slice(range);
        _paragraphs.Clear();
        _recommendations.Clear();
        foreach (var place in places)
        {
            var (first, last) = place;
            foreach (var problem in Problems(place, scope))
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
                AddParagraphs(first, last, scope);
            }
        }

        return new Citation
        {
            Kind = CitationKind.Paragraphs,
            Words = words,
            Document = document,
            Paragraphs = _paragraphs.ToEquatableArray(),
            Recommendations = _recommendations.ToEquatableArray(),
            Source = source,
        };
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

    /// <summary>The paragraph of a number in a scope.</summary>
    private OutlineParagraph? Find(int number, string scope)
    {
        if (scope.Length == 0)
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

        return _scoped.TryGetValue((scope, number), out var found) ? found : null;
    }

    private void AddParagraphs(ParagraphPlace first, ParagraphPlace last, string scope)
    {
        // Numbers that the report does not have are not tried one by one.
        if (last.Number - first.Number > context.Outline.Paragraphs.Count)
        {
            foreach (var paragraph in context.Outline.Paragraphs)
            {
                if (paragraph.Number >= first.Number && paragraph.Number <= last.Number && paragraph.Scope == scope)
                {
                    Add(paragraph, first, last);
                }
            }

            return;
        }

        for (var number = first.Number; number <= last.Number; number++)
        {
            if (Find(number, scope) is { } paragraph)
            {
                Add(paragraph, first, last);
            }
        }
    }

    private void Add(OutlineParagraph paragraph, ParagraphPlace first, ParagraphPlace last)
    {
        var id = context.ParagraphId(paragraph);
        if (_paragraphs.Count == 0 || _paragraphs[_paragraphs.Count - 1] != id)
        {
            // "7 (a) and (c)" names one paragraph.
            _paragraphs.Add(id);
        }

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
    private string[] Problems(ParagraphPlaceRange range, string scope)
    {
        if (range.IsBackwards)
        {
            return [$"{range}, which is backwards"];
        }

        var (missingFirst, missingLast) = (Missing(range.First, scope), Missing(range.Last, scope));
        return missingFirst is null && missingLast is null ? []
            : missingFirst == missingLast || missingLast is null ? [$"{missingFirst}, which this report does not have"]
            : missingFirst is null ? [$"{missingLast}, which this report does not have"]
            : [$"{missingFirst}, which this report does not have", $"{missingLast}, which this report does not have"];
    }

    /// <summary>What of a place the report does not have: the paragraph, or the item; null where it has both.</summary>
    private ParagraphPlace? Missing(ParagraphPlace place, string scope) => Find(place.Number, scope) is not { } paragraph ? place with { Letter = 0 }
        : place.Letter > 0 && !paragraph.HasItem(place.Letter) ? place
        : null;
}
