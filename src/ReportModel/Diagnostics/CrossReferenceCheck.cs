namespace ReportModel;

/// <summary>
/// Holds references to other reports against what those have, where they are read together (RM0048). A report that nobody has
/// is no finding; of one in several languages any text that has the paragraph will do.
/// </summary>
internal static class CrossReferenceCheck
{
    /// <summary>So many places that are missing are named; of the others it is said how many there are.</summary>
    private const int MostNamed = 3;

    /// <summary>What is wrong with the references of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="others">Gives the reports of a symbol, by any of its halves; empty where there is none.</param>
    public static EquatableArray<ReportDiagnostic> Of(CitableReport report, Func<DocumentSymbol, IReadOnlyList<CitableReport>> others)
    {
        List<ReportDiagnostic>? findings = null;
        foreach (var citation in report.References)
        {
            var cited = others(citation.Document!);
            if (cited.Count == 0)
            {
                continue;
            }

            var paragraphs = citation.Paragraphs.Select(static id => PlaceOf(id.ToString())).ToList();
            var missing = paragraphs.FindAll(place => !Has(cited, place));
            if (missing.Count > 0)
            {
                Add(citation, Name(missing), HasInstead(cited[0]));
            }

            // Whose paragraph is missing is said already.
            var items = citation.Recommendations.Select(static id => PlaceOf(id.ToString())).ToList()
                .FindAll(place => !Has(cited, place) && Has(cited, ParagraphOf(place)));
            if (items.Count > 0)
            {
                Add(citation, Name(items.ConvertAll(static place => place.Replace("(", " ("))), HasInstead(cited[0], ParagraphOf(items[0])));
            }
        }

        return findings is null ? [] : findings.ToEquatableArray();

        void Add(Citation citation, string place, string instead) => (findings ??= []).Add(
            DocumentRules.ForeignReferenceUnresolved.At(citation.Source, citation.Words, $"{place} of {citation.Document}", instead));
    }

    private static bool Has(IReadOnlyList<CitableReport> reports, string place)
    {
        foreach (var report in reports)
        {
            if (report.Has(place))
            {
                return true;
            }
        }

        return false;
    }

    private static string HasInstead(CitableReport report) => report.Last == 0
        ? "that report has no paragraphs but those of its chapters, annexes and resolutions"
        : FormattableString.Invariant($"that report, which ends with paragraph {report.Last}, has none such");

    private static string HasInstead(CitableReport report, string paragraph)
    {
        var letters = report.LettersOf(paragraph).ToList();
        return letters.Count == 0
            ? $"paragraph {paragraph} of that report has no items"
            : $"the items of paragraph {paragraph} of that report are ({letters[0]})" + (letters.Count > 1 ? $" to ({letters[letters.Count - 1]})" : "");
    }

    private static string Name(List<string> places) => (places.Count == 1 ? "paragraph " : "paragraphs ") + (places.Count <= MostNamed
        ? string.Join(", ", places)
        : FormattableString.Invariant($"{string.Join(", ", places.Take(MostNamed))} and {places.Count - MostNamed} more"));

    private static string PlaceOf(string id) => id.Substring(id.IndexOf('#') + 1);

    private static string ParagraphOf(string place) => place.Substring(0, place.IndexOf('('));
}
