namespace ReportModel.Generator;

/// <summary>
/// The documents that are one report in several languages, while all reports are brought together. Of the editions of a
/// report the first has the members: that in the language which the project wants, else the English one, else the first.
/// </summary>
/// <param name="language">The language that the project wants; empty where it does not say.</param>
internal sealed class ReportEditionSet(string language)
{
    private readonly Dictionary<ReportSummary, List<ReportSummary>> _byFirst = [];

    /// <summary>The documents that are other editions.</summary>
    public IEnumerable<ReportSummary> All => _byFirst.Values.SelectMany(static editions => editions);

    /// <summary>The shares of the other editions.</summary>
    public IEnumerable<ReportShare> Shares => All.Select(static edition => new ReportShare(edition.Path, [], []) { Edition = edition.Language });

    /// <summary>What to compare.</summary>
    public EquatableArray<EditionPair> Pairs =>
        _byFirst.SelectMany(static report => report.Value.Select(edition => new EditionPair(report.Key.Path, edition.Path))).ToEquatableArray();

    /// <summary>The reports in the order of their symbols, the edition that has the members before others. Comparing symbols is dear, and mostly the files are in order.</summary>
    public ReportSummary[] Ordered(IReadOnlyList<ReportSummary> summaries, CancellationToken cancellationToken)
    {
        var reports = summaries.ToArray();
        for (var i = 1; i < reports.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Compare(reports[i - 1], reports[i]) > 0)
            {
                Array.Sort(reports, Compare);
                break;
            }
        }

        return reports;
    }

    /// <summary>Takes a document as another edition of a report that has the name already.</summary>
    /// <returns>False where it is another report, or the report has an edition in its language.</returns>
    public bool TryAdd(ReportSummary first, ReportSummary report)
    {
        if (first.Identifier != report.Identifier || !first.Symbol.Equals(report.Symbol) || first.Language == report.Language)
        {
            return false;
        }

        if (!_byFirst.TryGetValue(first, out var editions))
        {
            _byFirst.Add(first, editions = []);
        }

        if (editions.Exists(edition => edition.Language == report.Language))
        {
            return false;
        }

        editions.Add(report);
        return true;
    }

    /// <summary>The share of a report that has its members.</summary>
    public ReportShare Share(ReportSummary report, EquatableArray<int> otherDocuments, EquatableArray<int> otherResolutions)
    {
        var share = new ReportShare(report.Path, otherDocuments, otherResolutions);
        return !_byFirst.TryGetValue(report, out var editions) ? share : share with
        {
            Editions = editions.Select(static edition => edition.Language).OrderBy(static code => code, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private int Compare(ReportSummary one, ReportSummary other)
    {
        var order = one.Symbol.CompareTo(other.Symbol);
        order = order != 0 ? order : ReportEditions.Rank(one.Language, language).CompareTo(ReportEditions.Rank(other.Language, language));
        order = order != 0 ? order : string.CompareOrdinal(one.Language, other.Language);
        return order != 0 ? order : string.CompareOrdinal(one.Path, other.Path);
    }
}

/// <summary>Two documents that are one report in two languages.</summary>
/// <param name="Path">The one that has the members.</param>
/// <param name="Edition">The other.</param>
internal readonly record struct EditionPair(string Path, string Edition);
