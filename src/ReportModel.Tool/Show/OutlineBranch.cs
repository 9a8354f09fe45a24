namespace ReportModel.Tool;

/// <summary>The sections with the paragraphs that each holds, and the recommendations where they stand.</summary>
internal sealed class OutlineBranch
{
    private readonly List<Paragraph> _paragraphs;
    private readonly MemberNames _names;

    /// <summary>The recommendations of each paragraph, by its place.</summary>
    private readonly ILookup<int, (Recommendation Recommendation, int Index)> _recommendations;

    private OutlineBranch(Report report, MemberNames names)
    {
        (_paragraphs, _names) = ([.. report.Paragraphs], names);
        _recommendations = report.Recommendations.Select(static (recommendation, i) => (recommendation, i)).ToLookup(entry => ParagraphOf(entry.recommendation));
    }

    public static void AddTo(Branch tree, Report report, MemberNames names)
    {
        var outline = tree.Add(Piece.Heading("Outline"), Piece.Plain(Count.Of(report.Paragraphs.Count, "paragraph")), Piece.Plain(Count.Of(report.Recommendations.Count, "recommendation")));
        new OutlineBranch(report, names).Add(outline, ReportBody.Of(report));
    }

    private void Add(Branch branch, IReadOnlyList<BodyPart> parts)
    {
        foreach (var part in parts)
        {
            if (part is SectionPart { Section: var section } inner)
            {
                var title = section.Number is null ? section.Title : $"{section.Number}. {section.Title}";
                Add(branch.Add(Piece.Heading(title), Piece.Name(RangeOf(section.Paragraphs))), inner.Parts);
            }
            else if (part is ParagraphPart paragraph)
            {
                AddRecommendations(branch, paragraph.Index);
            }
        }
    }

    /// <summary>The recommendations of a paragraph, under their topics where it has some.</summary>
    private void AddRecommendations(Branch branch, int paragraph)
    {
        foreach (var topic in _recommendations[paragraph].GroupBy(static entry => entry.Recommendation.Topic))
        {
            var below = topic.Key is null ? branch : branch.Add(Piece.Heading(topic.Key));
            below.AddRows([.. topic.Select(entry => new[]
            {
                Piece.Name(_names.Recommendations[entry.Index]), Piece.Fact(Operatives.Of(entry.Recommendation)), Piece.Excerpt(entry.Recommendation.Text),
            })]);
        }
    }

    /// <summary>The last paragraph of its number before it: a document may have a number twice.</summary>
    private int ParagraphOf(Recommendation recommendation)
    {
        var last = _paragraphs.FindLastIndex(paragraph => paragraph.Number == recommendation.Paragraph && ReportBody.IsBefore(paragraph.Source, recommendation.Source));
        return last >= 0 ? last : _paragraphs.FindIndex(paragraph => paragraph.Number == recommendation.Paragraph);
    }

    /// <summary>The names of the first and the last paragraph: <c>Paragraphs.Wg3_2022.P12–P29</c>.</summary>
    private string? RangeOf(ParagraphRange? range)
    {
        if (range is not { } paragraphs)
        {
            return null;
        }

        var (first, last) = (NameOf(paragraphs.First), NameOf(paragraphs.Last));
        return first is null || last is null || first == last ? first ?? last : $"{first}–{last[(last.LastIndexOf('.') + 1)..]}";

        string? NameOf(int number) => _paragraphs.FindIndex(paragraph => paragraph.Number == number) is var index and >= 0 ? _names.Paragraphs[index] : null;
    }
}
