namespace ReportModel.Tests.Seed;

/// <summary>Facts as one line of text, so that expected rows read like a table.</summary>
internal static class Say
{
    /// <summary><c>WG.3 1(a)</c>.</summary>
    public static string Item(AgendaItem item) => item.Letter is null
        ? $"{item.Body.Acronym} {item.Number}"
        : $"{item.Body.Acronym} {item.Number}({item.Letter})";

    /// <summary><c>WG.3 1(a), WG.2 1(a)</c>: the items with these ids.</summary>
    public static string Items(IEnumerable<AgendaItemId> ids) => string.Join(", ", ids.Select(id =>
        SeedReport.AllAgendaItems.FirstOrDefault(i => i.Id == id) is { } item ? Item(item) : $"unknown item {id}"));

    /// <summary>The path of a section's id: <c>3.A.1</c>.</summary>
    public static string Path(SectionId id) => id.Value.Replace(Repository.SeedSymbol + "#section", "", StringComparison.Ordinal);

    /// <summary><c>WG.3, WG.2</c>.</summary>
    public static string Bodies(IEnumerable<Body> bodies) => string.Join(", ", bodies.Select(b => b.Acronym));

    /// <summary><c>States 各国: Encourage 鼓励</c>.</summary>
    public static string Operative(Operative operative) =>
        $"{operative.Addressee.Kind} {SeedText.Squeeze(operative.Addressee.Words)}: {operative.Modality} {SeedText.Squeeze(operative.Words)}";

    /// <summary><c>Raluca Simion, 罗马尼亚, ROU</c>.</summary>
    public static string Panellist(Panellist panellist) => $"{panellist.Name}, {panellist.StateName}, {panellist.State.Iso3}";

    /// <summary><c>1 on 2022-05-23</c>.</summary>
    public static string Sitting(Sitting sitting) => FormattableString.Invariant($"{sitting.Number} on {sitting.Date}");

    /// <summary><c>resolution COP 9/1</c>.</summary>
    public static string Resolution(Resolution resolution) =>
        $"{(resolution.Kind == ResolutionKind.Resolution ? "resolution" : "decision")} {resolution.Body.Acronym} {resolution.Number}";

    /// <summary><c>UNTOC 2(b)</c>.</summary>
    public static string Article(Article article) => article.Subparagraph is null
        ? $"{InstrumentKeys.Label(article.Instrument)} {article.Number}"
        : $"{InstrumentKeys.Label(article.Instrument)} {article.Number}({article.Subparagraph})";

    /// <summary>What a citation names: <c>UNTOC</c>, <c>UNTOC 17</c>, <c>resolution COP 9/1</c>, <c>act 2008/909/JHA</c>, <c>document …</c>, <c>paragraphs 8</c>.</summary>
    public static string Citation(Citation citation) => citation.Kind switch
    {
        CitationKind.Resolution => SeedReport.Report.Resolutions.FirstOrDefault(r => r.Id == citation.Resolution) is { } resolution
            ? Resolution(resolution)
            : $"unknown resolution {citation.Resolution}",
        CitationKind.LegalAct => $"act {citation.LegalAct}",
        CitationKind.Instrument => InstrumentKeys.Label(citation.Instrument),
        CitationKind.Article => citation.Article is { } article ? Article(article) : "no article",
        CitationKind.Document => $"document {citation.Document}",
        CitationKind.Paragraphs => "paragraphs " + string.Join(", ", citation.Paragraphs.Select(p => p.Value[(p.Value.IndexOf('#', StringComparison.Ordinal) + 1)..])),
        _ => $"unknown kind {citation.Kind}",
    };
}
