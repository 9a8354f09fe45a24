using ReportModel.Runtime;

namespace ReportModel.Editions;

/// <summary>
/// Gives the records of a report the wording of its other editions. Records belong together that have one place in the
/// document; where a number stands twice, the second goes with the second.
/// </summary>
internal static class EditionTexts
{
    public static EquatableArray<Recommendation> Recommendations(EquatableArray<Recommendation> own, IReadOnlyList<EquatableArray<Recommendation>> editions) =>
        Merge(own, editions, static r => PlaceOf(r.Id), static r => r.Text);

    public static EquatableArray<Paragraph> Paragraphs(EquatableArray<Paragraph> own, IReadOnlyList<EquatableArray<Paragraph>> editions) =>
        Merge(own, editions, static p => PlaceOf(p.Id), static p => p.Text, static (paragraph, others) =>
            paragraph.Items.IsEmpty ? paragraph : paragraph with
            {
                Items = Merge(paragraph.Items, Each(others, static p => p.Items), static item => item.Letter, static item => item.Text),
            });

    public static EquatableArray<AgendaItem> AgendaItems(EquatableArray<AgendaItem> own, IReadOnlyList<EquatableArray<AgendaItem>> editions) =>
        Merge(own, editions, static item => item.Id, static item => item.Title, static (item, others) =>
            item.SubItems.IsEmpty ? item : item with { SubItems = AgendaItems(item.SubItems, Each(others, static i => i.SubItems)) });

    /// <summary>
    /// Headings with a number go by it. One without counts among its siblings, of which an edition may have more: it is the
    /// same only over the same paragraphs.
    /// </summary>
    public static EquatableArray<Section> Sections(EquatableArray<Section> own, IReadOnlyList<EquatableArray<Section>> editions) =>
        Merge(own, editions, static section => PlaceOf(section.Id) + (section.Number is null ? "@" + section.Paragraphs : ""), static section => section.Title, static (section, others) =>
            section.Sections.IsEmpty ? section : section with { Sections = Sections(section.Sections, Each(others, static s => s.Sections)) });

    public static EquatableArray<Document> Documents(EquatableArray<Document> own, IReadOnlyList<EquatableArray<Document>> editions) =>
        Merge(own, editions, static document => document.Symbol.ToString(), static document => document.Title);

    public static EquatableArray<Resolution> Resolutions(EquatableArray<Resolution> own, IReadOnlyList<EquatableArray<Resolution>> editions) =>
        Merge(own, editions, static resolution => resolution.Id, static resolution => resolution.Title);

    /// <summary>The wording of records that belong together, in the order of the editions; one without words is left out.</summary>
    public static EquatableArray<LanguageText> Texts<T>(IReadOnlyList<T> others, Func<T, string?> wording)
        where T : WordedFact => others
        .Where(other => wording(other) is { Length: > 0 })
        .Select(other => new LanguageText(other.Language, wording(other)!))
        .ToEquatableArray();

    private static EquatableArray<T> Merge<T>(
        EquatableArray<T> own, IReadOnlyList<EquatableArray<T>> editions, Func<T, string> place, Func<T, string?> wording, Func<T, IReadOnlyList<T>, T>? inner = null)
        where T : WordedFact
    {
        var byPlace = editions.Select(edition => Numbered(edition, place).ToDictionary(static one => one.Place, static one => one.Fact)).ToList();
        var merged = new List<T>(own.Count);
        foreach (var (fact, key) in Numbered(own, place))
        {
            var others = byPlace.Where(edition => edition.ContainsKey(key)).Select(edition => edition[key]).ToList();
            var worded = (T)((WordedFact)fact with { OtherLanguages = Texts(others, wording) });
            merged.Add(inner is null ? worded : inner(worded, others));
        }

        return merged.ToEquatableArray();
    }

    /// <summary>Each fact with its place, and the how-manieth of that place it is.</summary>
    private static IEnumerable<(T Fact, (string, int) Place)> Numbered<T>(EquatableArray<T> facts, Func<T, string> place)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var key = place(fact);
            _ = counts.TryGetValue(key, out var count);
            counts[key] = count + 1;
            yield return (fact, (key, count));
        }
    }

    private static List<EquatableArray<TInner>> Each<T, TInner>(IReadOnlyList<T> others, Func<T, EquatableArray<TInner>> inner) => others.Select(inner).ToList();

    /// <summary>What stands behind the report's symbol: a joint one may be given in either order.</summary>
    private static string PlaceOf(string id) => SymbolHalves.SplitId(id).Place;
}
