using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>Makes the catalogues of generated code, one method for each kind of record.</summary>
/// <remarks>
/// The first argument gives each section's key: the part of its ids before <c>#</c>, joint where its entries have
/// several. The second builds or returns a section, and is called no earlier than the section is needed.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Catalogues
{
    /// <summary>A catalogue of recommendations; a section is a report's.</summary>
    /// <param name="keys">The reports' symbols.</param>
    /// <param name="section">Gives the recommendations of a report.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Recommendation> OfRecommendations(string[] keys, Func<int, EquatableArray<Recommendation>> section) =>
        new(keys, section, static r => r.Id, static (r, wanted) =>
            wanted.Place?.Contains(r.Paragraph, r.Letter) == true && wanted.WordsFit(Head(r.Id), Acronyms(r.AdoptedBy)));

    /// <summary>A catalogue of agenda items; a section is a report's, whose items belong to one or several bodies.</summary>
    /// <param name="keys">Body and year or session, of several bodies joined by <c>-</c>.</param>
    /// <param name="section">Gives the items of a report, each followed by its sub-items.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<AgendaItem> OfAgendaItems(string[] keys, Func<int, EquatableArray<AgendaItem>> section) =>
        new(keys, section, static i => i.Id, static (i, wanted) =>
            wanted.Place is { } place && place.Contains(i.Number, i.Letter) && (i.Letter is null || place.FirstLetter is not null)
            && wanted.WordsFit(Head(i.Id), i.Body.Acronym));

    /// <summary>A catalogue of paragraphs; a section is a report's.</summary>
    /// <param name="keys">The reports' symbols.</param>
    /// <param name="section">Gives the paragraphs of a report.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Paragraph> OfParagraphs(string[] keys, Func<int, EquatableArray<Paragraph>> section) =>
        new(keys, section, static p => p.Id, static (p, wanted) =>
            wanted.Place is { } place && p.Number >= place.First && p.Number <= place.Last && wanted.WordsFit(Head(p.Id)));

    /// <summary>A catalogue of reports; a section is one report.</summary>
    /// <param name="keys">The reports' symbols.</param>
    /// <param name="section">Gives a report.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Report> OfReports(string[] keys, Func<int, EquatableArray<Report>> section) =>
        new(keys, section, static r => r.Symbol.ToString(), static (r, wanted) => IsSymbol(r.Symbol.ToString(), wanted));

    /// <summary>A catalogue of documents; a section is one document.</summary>
    /// <param name="keys">The documents' symbols.</param>
    /// <param name="section">Gives a document.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Document> OfDocuments(string[] keys, Func<int, EquatableArray<Document>> section) =>
        new(keys, section, static d => d.Symbol.ToString(), static (d, wanted) => IsSymbol(d.Symbol.ToString(), wanted));

    /// <summary>A catalogue of resolutions or decisions; a section is one of them.</summary>
    /// <param name="keys">The symbols of the bodies that adopted them.</param>
    /// <param name="section">Gives a resolution or decision.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<Resolution> OfResolutions(string[] keys, Func<int, EquatableArray<Resolution>> section) =>
        new(keys, section, static r => r.Id, static (r, wanted) =>
            wanted.Words.Contains(r.Number, StringComparer.Ordinal) && wanted.WordsFit(Head(r.Id), r.Body.Acronym, r.Number));

    /// <summary>A catalogue of States of the library's catalogue.</summary>
    /// <param name="keys">The alpha-3 codes.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue<State> OfStates(string[] keys) =>
        new(keys, i => [StateCatalogue.ByIso3(keys[i])], static s => s.Iso3, static (s, wanted) =>
            IsAny(wanted.Text, s.Iso3, s.Iso2, s.Name, s.Identifier)
            || OfficialLanguages.All.Any(language => StateCatalogue.TryFind(wanted.Text, language, out var named) && named.Iso3 == s.Iso3));

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
