using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>Makes the catalogues of generated code, one method for each kind of record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Catalogues
{
    /// <summary>A catalogue of recommendations.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Recommendation> OfRecommendations(ReportSet reports) =>
        OfRecommendations(reports.Count, reports.Symbols, i => reports[i].Recommendations, id => reports.Citations.CitedBy(new RecommendationId(id)));

    internal static Catalogue<Recommendation> OfRecommendations(
        int count, Utf8Text keys, Func<int, EquatableArray<Recommendation>> section, Func<string, EquatableArray<IncomingReference>>? citedBy = null) =>
        new(count, ByHead(keys), section, static r => r.Id, static (r, wanted) =>
            wanted.Place?.Contains(r.Paragraph, r.Letter) == true && wanted.WordsFit(Head(r.Id), Acronyms(r.AdoptedBy)), citedBy);

    /// <summary>A catalogue of agenda items.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<AgendaItem> OfAgendaItems(ReportSet reports) =>
        OfAgendaItems(reports.Count, reports.Agendas, i => reports[i].FlatAgendaItems);

    internal static Catalogue<AgendaItem> OfAgendaItems(int count, Utf8Text keys, Func<int, EquatableArray<AgendaItem>> section) =>
        new(count, ByHead(keys), section, static i => i.Id, static (i, wanted) =>
            wanted.Place is { } place && place.Contains(i.Number, i.Letter) && (i.Letter is null || place.FirstLetter is not null)
            && wanted.WordsFit(Head(i.Id), i.Body.Acronym));

    /// <summary>A catalogue of paragraphs.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Paragraph> OfParagraphs(ReportSet reports) =>
        OfParagraphs(reports.Count, reports.Symbols, i => reports[i].Paragraphs, id => reports.Citations.CitedBy(new ParagraphId(id)));

    internal static Catalogue<Paragraph> OfParagraphs(
        int count, Utf8Text keys, Func<int, EquatableArray<Paragraph>> section, Func<string, EquatableArray<IncomingReference>>? citedBy = null) =>
        new(count, ByHead(keys), section, static p => p.Id, static (p, wanted) =>
            wanted.Place is { } place && p.Number >= place.First && p.Number <= place.Last && wanted.WordsFit(Head(p.Id)), citedBy);

    /// <summary>A catalogue of reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Report> OfReports(ReportSet reports) =>
        new(reports.Count, ByHead(reports.Symbols), i => [reports[i].Report], static r => r.Symbol.ToString(), static (r, wanted) => IsSymbol(r.Symbol.ToString(), wanted));

    /// <summary>A catalogue of documents.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="symbols">A line for each report: the symbols of the documents that the catalogue has from it, halves of joint ones apart.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Document> OfDocuments(ReportSet reports, Utf8Text symbols) =>
        OfDocuments(reports.Count, symbols, reports.Documents, symbol => DocumentSymbol.TryParse(symbol, out var document) ? reports.Citations.CitedBy(document) : []);

    internal static Catalogue<Document> OfDocuments(
        int count, Utf8Text keys, Func<int, EquatableArray<Document>> section, Func<string, EquatableArray<IncomingReference>>? citedBy = null) =>
        new(count, ByHead(keys), section, static d => d.Symbol.ToString(), static (d, wanted) => IsSymbol(d.Symbol.ToString(), wanted), citedBy);

    /// <summary>A catalogue of resolutions.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="ids">A line for each report: the ids of the resolutions that the catalogue has from it.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Resolution> OfResolutions(ReportSet reports, Utf8Text ids) =>
        OfResolutions(reports.Count, ids, i => reports.Resolutions(i, decisions: false), id => reports.Citations.CitedBy(new ResolutionId(id)));

    /// <summary>A catalogue of decisions.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="ids">A line for each report: the ids of the decisions that the catalogue has from it.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Resolution> OfDecisions(ReportSet reports, Utf8Text ids) =>
        OfResolutions(reports.Count, ids, i => reports.Resolutions(i, decisions: true), id => reports.Citations.CitedBy(new ResolutionId(id)));

    /// <summary>A catalogue of States of the library's catalogue.</summary>
    /// <param name="codes">The alpha-3 codes, with spaces between.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<State> OfStates(string codes) =>
        new(1, static _ => [0], _ => codes.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(static code => StateCatalogue.ByIso3(code)).ToEquatableArray(), static s => s.Iso3, static (s, wanted) =>
            IsAny(wanted.Text, s.Iso3, s.Iso2, s.Name, s.Identifier)
            || OfficialLanguages.All.Any(language => StateCatalogue.TryFind(wanted.Text, language, out var named) && named.Iso3 == s.Iso3));

    internal static Catalogue<Resolution> OfResolutions(
        int count, Utf8Text keys, Func<int, EquatableArray<Resolution>> section, Func<string, EquatableArray<IncomingReference>>? citedBy = null) =>
        new(count, id => KeyLines.Find(keys(), id), section, static r => r.Id, static (r, wanted) =>
            wanted.Words.Contains(r.Number, StringComparer.Ordinal) && wanted.WordsFit(Head(r.Id), r.Body.Acronym, r.Number), citedBy);

    /// <summary>The sections whose line of keys holds what stands before <c>#</c> in an id.</summary>
    private static Func<string, IReadOnlyList<int>> ByHead(Utf8Text keys) => id => KeyLines.Find(keys(), Head(id));

    private static string Head(string id) => SymbolHalves.SplitId(id).Head;

    private static string Acronyms(EquatableArray<Body> bodies) => string.Join("/", bodies.Select(b => b.Acronym));

    private static bool IsAny(string text, params string[] names) => names.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>A symbol, either half of a joint one, or the end of one: <c>WG.3/2022/2</c>; <c>_</c> stands for <c>/</c> as in file names.</summary>
    private static bool IsSymbol(string symbol, LooseReference wanted)
    {
        var text = wanted.Name.Replace('_', '/');
        if (text.Length == 0)
        {
            return false;
        }

        return SymbolHalves.Of(text).TrueForAll(half => SymbolHalves.Of(symbol).Exists(own =>
            own.EndsWith(half, StringComparison.OrdinalIgnoreCase) && (own.Length == half.Length || own[own.Length - half.Length - 1] == '/')));
    }
}
