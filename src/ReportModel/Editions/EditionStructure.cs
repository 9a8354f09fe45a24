using ReportModel.Runtime;

namespace ReportModel.Editions;

/// <summary>What the editions of a report have in common: a list for each kind of thing, in the order of the document.</summary>
internal sealed class EditionStructure
{
    /// <summary>The numbered paragraphs.</summary>
    public List<EditionUnit> Paragraphs { get; } = [];

    /// <summary>The lettered items.</summary>
    public List<EditionUnit> Items { get; } = [];

    /// <summary>The paragraphs and items that are recommendations.</summary>
    public List<EditionUnit> Recommendations { get; } = [];

    /// <summary>What stands by itself: agenda items, numbered headings, documents, resolutions and decisions.</summary>
    public List<List<EditionUnit>> Others { get; } = [];

    public static EditionStructure Of(Report report)
    {
        var structure = new EditionStructure();
        foreach (var paragraph in report.Paragraphs)
        {
            var place = PlaceOf(paragraph.Id);
            structure.Paragraphs.Add(new(place, "", "paragraph", place, paragraph.Source) { IsInSeries = true });
            foreach (var item in paragraph.Items)
            {
                structure.Items.Add(new(place + "(" + item.Letter + ")", place, "item", place + "(" + item.Letter + ")", item.Source) { IsInSeries = true });
            }
        }

        foreach (var recommendation in report.Recommendations)
        {
            var place = PlaceOf(recommendation.Id);
            structure.Recommendations.Add(new(place, place.Split('(')[0], "recommendation", place, recommendation.Source) { IsInSeries = true });
        }

        var headings = new List<EditionUnit>();
        AddHeadings(report.Sections, headings);
        structure.Others.Add(headings);
        structure.Others.Add(Units(Lists.Flatten(report.AgendaItems), "agenda item", static item => item.Id, static item => item.ToString()));
        structure.Others.Add(Units(report.Documents, "document", static document => document.Symbol.ToString(), static document => document.ToString()));
        structure.Others.Add(Units(report.Resolutions, "citation of", static resolution => resolution.Id, static resolution => resolution.ToString()));
        return structure;
    }

    /// <summary>Headings without a number are left out: an edition may have more of them.</summary>
    private static void AddHeadings(EquatableArray<Section> sections, List<EditionUnit> headings)
    {
        foreach (var section in sections)
        {
            if (section.Number is not null)
            {
                headings.Add(new(PlaceOf(section.Id), "", "heading", section.Number + " (" + PlaceOf(section.Id) + ")", section.Source) { IsInSeries = true });
            }

            AddHeadings(section.Sections, headings);
        }
    }

    private static List<EditionUnit> Units<T>(EquatableArray<T> facts, string kind, Func<T, string> key, Func<T, string> name)
        where T : ReportFact => facts.Select(fact => new EditionUnit(key(fact), "", kind, name(fact), fact.Source)).ToList();

    private static string PlaceOf(string id) => SymbolHalves.SplitId(id).Place.TrimStart('#');
}
