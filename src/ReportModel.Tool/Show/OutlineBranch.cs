namespace ReportModel.Tool;

/// <summary>The sections with the paragraphs that each holds, and the recommendations where they stand.</summary>
internal static class OutlineBranch
{
    public static void AddTo(Branch tree, Report report, MemberNames names)
    {
        var outline = tree.Add(Piece.Heading("Outline"), Piece.Plain(Count.Of(report.Paragraphs.Count, "paragraph")), Piece.Plain(Count.Of(report.Recommendations.Count, "recommendation")));
        var sections = report.Paragraphs.ToLookup(static paragraph => paragraph.Number, static paragraph => paragraph.Section);
        var places = report.Recommendations.Select((recommendation, i) => (recommendation, i)).ToLookup(r => PlaceOf(r.recommendation, sections[r.recommendation.Paragraph].FirstOrDefault(), report));
        foreach (var section in report.Sections)
        {
            Add(outline, section);
        }

        AddRecommendations(outline, default);

        void Add(Branch branch, Section section)
        {
            var below = branch.Add(Piece.Heading(section.Number is null ? section.Title : $"{section.Number}. {section.Title}"), Piece.Name(RangeOf(section.Paragraphs, report, names)));
            AddRecommendations(below, section.Id);
            foreach (var inner in section.Sections)
            {
                Add(below, inner);
            }
        }

        void AddRecommendations(Branch branch, SectionId section) =>
            branch.AddRows([.. places[section].Select(place => new[]
            {
                Piece.Name(names.Recommendations[place.i]), Piece.Fact(Operatives.Of(place.recommendation)), Piece.Excerpt(place.recommendation.Text),
            })]);
    }

    /// <summary>The names of the first and the last paragraph: <c>Paragraphs.Wg3_2022.P12–P29</c>.</summary>
    public static string? RangeOf(ParagraphRange? range, Report report, MemberNames names)
    {
        if (range is not { } paragraphs)
        {
            return null;
        }

        var (first, last) = (NameOf(paragraphs.First), NameOf(paragraphs.Last));
        return first is null || last is null || first == last ? first ?? last : $"{first}–{last[(last.LastIndexOf('.') + 1)..]}";

        string? NameOf(int number) => report.Paragraphs.ToList().FindIndex(paragraph => paragraph.Number == number) is var index and >= 0 ? names.Paragraphs[index] : null;
    }

    /// <summary>The section of a recommendation: the topic among the letters that it belongs to, where its paragraph has topics.</summary>
    private static SectionId PlaceOf(Recommendation recommendation, SectionId section, Report report) =>
        Find(report.Sections, section)?.Sections.FirstOrDefault(topic => topic.Paragraphs is null && topic.Title == recommendation.Topic)?.Id ?? section;

    private static Section? Find(IEnumerable<Section> sections, SectionId id)
    {
        foreach (var section in sections)
        {
            if ((section.Id == id ? section : Find(section.Sections, id)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
