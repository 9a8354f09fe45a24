using System.Text;
using ReportModel.Runtime;

namespace ReportModel.Tool;

/// <summary>The catalogues of one report, as generated code has them: ids and the loose forms that people write are looked up by the same code.</summary>
internal sealed class ReportCatalogues(Generator.ReportContent content, MemberNames names)
{
    private readonly Report _report = content.Report;

    /// <summary>What a citation, a symbol or the name of a State may mean.</summary>
    public IEnumerable<Found> Find(string text)
    {
        var found = All(text).ToList();
        if (found.Exists(static member => member.IsExact))
        {
            return found.Where(static member => member.IsExact);
        }

        var kinds = CitedPlace.KindsIn(text);
        if (found.Exists(member => kinds.Contains(member.Kind)))
        {
            found.RemoveAll(member => !kinds.Contains(member.Kind));
        }

        // 7(k) is the recommendation, and not the paragraph that it stands in.
        var isLettered = LooseReference.Parse(text).Place is { FirstLetter: not null } && found.Exists(static member => member.Kind == MemberKind.Recommendation);
        return isLettered ? found.Where(static member => member.Kind != MemberKind.Paragraph) : found;
    }

    private IEnumerable<Found> All(string text)
    {
        var (summary, items) = (content.Summary, content.Names.AgendaItemList);
        var decisions = _report.Resolutions.Where(static resolution => resolution.Kind == ResolutionKind.Decision).ToEquatableArray();
        var resolutions = _report.Resolutions.Where(static resolution => resolution.Kind != ResolutionKind.Decision).ToEquatableArray();
        List<IEnumerable<Found>> found =
        [
            ReportsOf(text),
            Of(Catalogues.OfDocuments(1, Keys(summary.DocumentKeys), _ => _report.Documents), _report.Documents, OfDocument),
            Of(Catalogues.OfResolutions(1, Keys(Generator.CatalogueKeys.OfResolutions(summary.Resolutions, decisions: false, [])), _ => resolutions), _report.Resolutions, OfResolution),
            Of(Catalogues.OfResolutions(1, Keys(Generator.CatalogueKeys.OfResolutions(summary.Resolutions, decisions: true, [])), _ => decisions), _report.Resolutions, OfResolution),
            Of(Catalogues.OfStates(string.Join(' ', _report.States.Select(static state => state.Iso3))), _report.States, (state, _) => OfState(state)),
            Of(Catalogues.OfAgendaItems(1, Keys(summary.Entry.AgendaKeys), _ => items), items, OfAgendaItem),
            Of(Catalogues.OfParagraphs(1, Keys(summary.Entry.SymbolKeys), _ => _report.Paragraphs), _report.Paragraphs, OfParagraph),
            Of(Catalogues.OfRecommendations(1, Keys(summary.Entry.SymbolKeys), _ => _report.Recommendations), _report.Recommendations, OfRecommendation),
        ];
        return found.SelectMany(static members => members);

        IEnumerable<Found> Of<T>(Catalogue<T> catalogue, EquatableArray<T> all, Func<T, int, Found> member)
            where T : class
        {
            var (exact, matches) = (catalogue.Get(text), catalogue.Find(text).ToHashSet(ReferenceEqualityComparer.Instance));
            return all.Select((one, i) => (one, i)).Where(entry => matches.Contains(entry.one)).Select(entry => member(entry.one, entry.i) with { IsExact = ReferenceEquals(entry.one, exact) });
        }
    }

    public Found OfRecommendation(Recommendation recommendation, int index) =>
        new(MemberKind.Recommendation, One(names.Recommendations[index]), recommendation.Id, recommendation.Text, recommendation.Source);

    public Found OfAgendaItem(AgendaItem item, int index) => new(MemberKind.AgendaItem, One(names.AgendaItems[index]), item.Id, item.Title, item.Source);

    public Found OfParagraph(Paragraph paragraph, int index) =>
        new(MemberKind.Paragraph, One(names.Paragraphs[index]), paragraph.Id, paragraph.FullText, paragraph.Source);

    public Found OfDocument(Document document, int index) =>
        new(MemberKind.Document, names.Documents[index], document.Symbol.ToString(), document.Title, document.Source);

    public Found OfResolution(Resolution resolution, int index) =>
        new(MemberKind.Resolution, One(names.Resolutions[index]), resolution.Id, resolution.Title ?? resolution.ToString(), resolution.Source);

    /// <summary>The report itself is a member of two catalogues.</summary>
    private IEnumerable<Found> ReportsOf(string text)
    {
        var itself = new Document { Symbol = _report.Symbol, Title = _report.Title };
        var catalogue = Catalogues.OfDocuments(1, Keys(content.Summary.Entry.SymbolKeys), _ => [itself]);
        return catalogue.Find(text).Select(found => new Found(MemberKind.Report, [.. One(names.Report), .. names.Itself], found.Symbol.ToString(), found.Title, new(1, 1, 1, 1, 0)) { IsExact = catalogue.Get(text) is not null });
    }

    private Found OfState(State state)
    {
        var facts = _report.Attendance.Where(a => state.Equals(a.State)).Select(static a => a.Source)
            .Concat(_report.Statements.Where(s => state.Equals(s.State)).Select(static s => s.Source))
            .Concat(_report.Panellists.Where(p => state.Equals(p.State)).Select(static p => p.Source))
            .Concat(_report.Officers.Where(o => state.Equals(o.State)).Select(static o => o.Source))
            .Concat(_report.InvitedSpeakers.Where(s => state.Equals(s.State)).Select(static s => s.Source));
        return new(MemberKind.State, [MemberNames.Of(state)], state.Iso3, state.Name, facts.FirstOrDefault());
    }

    private static EquatableArray<string> One(string? name) => name is null ? [] : [name];

    private static Utf8Text Keys(string line)
    {
        var keys = Encoding.UTF8.GetBytes(line);
        return () => keys;
    }
}
