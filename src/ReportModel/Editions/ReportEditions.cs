using ReportModel.Editions;

namespace ReportModel;

/// <summary>Brings the language versions of one report together, and compares them.</summary>
/// <remarks>
/// Documents of the United Nations are issued in several languages under one symbol, with the same numbers and letters
/// (rule 51 of the rules of procedure of the General Assembly names the official languages). One of the editions gives the
/// records; each record then has the wording of the others, found by its place in the document.
/// </remarks>
public static class ReportEditions
{
    private const string FirstLanguage = "en";

    /// <summary>Makes one report of its editions.</summary>
    /// <param name="editions">The report as it was read in each language; all of one symbol, each of another language.</param>
    /// <param name="language">The language whose edition gives the records, an ISO 639-1 code. Where there is none in it, or this is null, the English one does, then that of the first language in the order of their codes.</param>
    /// <returns>The edition in that language, its records with the texts and titles of the others, which stand in <see cref="Report.Editions"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no edition, or two are of one language, or of different symbols.</exception>
    public static Report Combine(IEnumerable<Report> editions, string? language = null)
    {
        var ordered = (editions ?? throw new ArgumentNullException(nameof(editions)))
            .OrderBy(edition => Rank(edition.Language, language)).ThenBy(edition => edition.Language, StringComparer.Ordinal).ToList();
        if (ordered.Count == 0)
        {
            throw new ArgumentException("There is no edition.", nameof(editions));
        }

        if (ordered.Find(edition => !IsOneReport(edition, ordered[0])) is { } other)
        {
            throw new ArgumentException($"'{ordered[0].Symbol}' and '{other.Symbol}' are two reports.", nameof(editions));
        }

        for (var i = 1; i < ordered.Count; i++)
        {
            if (string.Equals(ordered[i - 1].Language, ordered[i].Language, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Two editions are in '{ordered[i].Language}'.", nameof(editions));
            }
        }

        return With(ordered[0], ordered.Skip(1).OrderBy(static edition => edition.Language, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Compares two editions of a report in what does not depend on the language: numbered paragraphs, lettered items, recommendations, agenda items, numbered headings, documents, and the resolutions and decisions cited.</summary>
    /// <param name="report">The edition in which findings are wanted.</param>
    /// <param name="other">Another edition.</param>
    /// <returns>The findings in <paramref name="report"/> (RM0047), in the order of its text: at what only it has, and at the place of what only <paramref name="other"/> has.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableArray<ReportDiagnostic> Compare(Report report, Report other) =>
        EditionCheck.Compare(report ?? throw new ArgumentNullException(nameof(report)), other ?? throw new ArgumentNullException(nameof(other)));

    /// <summary>Where a language stands when the edition is chosen that gives the records: the lowest does.</summary>
    internal static int Rank(string language, string? wanted) =>
        string.Equals(language, wanted, StringComparison.Ordinal) ? 0 : string.Equals(language, FirstLanguage, StringComparison.Ordinal) ? 1 : 2;

    private static bool IsOneReport(Report one, Report other) =>
        one.Symbol.Parts.Count == other.Symbol.Parts.Count && one.Symbol.Parts.All(part => other.Symbol.Parts.Contains(part));

    private static Report With(Report report, EquatableArray<Report> editions) => editions.IsEmpty ? report : report with
    {
        Sections = EditionTexts.Sections(report.Sections, Each(editions, static r => r.Sections)),
        Paragraphs = EditionTexts.Paragraphs(report.Paragraphs, Each(editions, static r => r.Paragraphs)),
        Recommendations = EditionTexts.Recommendations(report.Recommendations, Each(editions, static r => r.Recommendations)),
        AgendaItems = EditionTexts.AgendaItems(report.AgendaItems, Each(editions, static r => r.AgendaItems)),
        Documents = EditionTexts.Documents(report.Documents, Each(editions, static r => r.Documents)),
        Resolutions = EditionTexts.Resolutions(report.Resolutions, Each(editions, static r => r.Resolutions)),
        Editions = editions,
    };

    private static List<EquatableArray<T>> Each<T>(EquatableArray<Report> editions, Func<Report, EquatableArray<T>> facts) => editions.Select(facts).ToList();
}
