namespace ReportModel.Tests.Seed;

/// <summary>The seed report, parsed once for all the facts that were read from it by hand.</summary>
internal static class SeedReport
{
    private static readonly Lazy<ParseResult> Parsed = new(() => ReportParser.Parse(Repository.SeedText, Options));

    public static ReportParserOptions Options => new()
    {
        Symbol = DocumentSymbol.Parse(Repository.SeedSymbol),
        Language = "zh",
    };

    public static Report Report => Parsed.Value.Report;

    public static EquatableArray<ReportDiagnostic> Diagnostics => Parsed.Value.Diagnostics;

    /// <summary>The role of each line of the seed, one name per line; the empty line after the last line break is left out.</summary>
    public static IReadOnlyList<string> LineRoles => [.. ReportModel.Layout.LineRoles.Of(Repository.SeedText, Options).SkipLast(1)];

    public static Paragraph Paragraph(int number) =>
        One(Report.Paragraphs.Where(p => p.Number == number), $"paragraph {number}");

    /// <summary>A lettered item by its place, such as <c>86(b)</c>.</summary>
    public static ParagraphItem Item(string place)
    {
        var (number, letter) = Split(place);
        return One(Paragraph(number).Items.Where(i => i.Letter == letter), $"item {place}");
    }

    /// <summary>A recommendation by its place, such as <c>7(k)</c>.</summary>
    public static Recommendation Recommendation(string place)
    {
        var (number, letter) = Split(place);
        return One(Report.Recommendations.Where(r => r.Paragraph == number && r.Letter == letter), $"recommendation {place}");
    }

    /// <summary>An agenda item by its short form, such as <c>WG.3 1(a)</c>.</summary>
    public static AgendaItem AgendaItem(string shortForm) =>
        One(AllAgendaItems.Where(i => Say.Item(i) == shortForm), $"agenda item {shortForm}");

    /// <summary>Each item followed by its sub-items.</summary>
    public static IEnumerable<AgendaItem> AllAgendaItems => Report.AgendaItems.SelectMany(i => i.SubItems.Prepend(i));

    /// <summary>Each section before the sections below it.</summary>
    public static IEnumerable<Section> AllSections => Report.Sections.SelectMany(Flatten);

    /// <summary>A section by the path in its id, such as <c>3.A.1</c>.</summary>
    public static Section Section(string path) =>
        One(AllSections.Where(s => Say.Path(s.Id) == path), $"section {path}");

    private static IEnumerable<Section> Flatten(Section section) => section.Sections.SelectMany(Flatten).Prepend(section);

    private static (int Number, string Letter) Split(string place)
    {
        var parts = place.TrimEnd(')').Split('(');
        return (int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts[1]);
    }

    private static T One<T>(IEnumerable<T> found, string what)
        where T : class
    {
        var all = found.ToList();
        Assert.True(all.Count == 1, $"The report has {all.Count} of {what}, not one.");
        return all[0];
    }
}
