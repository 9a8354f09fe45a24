namespace ReportModel.Editions;

/// <summary>
/// Holds two editions of a report against each other. What one of them lacks is a finding in both: at what is there, and at
/// the place where it would be. What stands in something that is missing already is no finding of its own.
/// </summary>
internal sealed class EditionCheck
{
    private readonly Report _report;
    private readonly Report _other;
    private readonly List<ReportDiagnostic> _findings = [];

    private EditionCheck(Report report, Report other) => (_report, _other) = (report, other);

    /// <summary>The findings in a report.</summary>
    public static EquatableArray<ReportDiagnostic> Compare(Report report, Report other)
    {
        var check = new EditionCheck(report, other);
        check.Compare(EditionStructure.Of(report), EditionStructure.Of(other));
        return check._findings.OrderBy(static f => f.Source.Line).ThenBy(static f => f.Source.Column).ToEquatableArray();
    }

    private void Compare(EditionStructure own, EditionStructure other)
    {
        Compare(own.Paragraphs, other.Paragraphs, null, null);
        var (ownParagraphs, otherParagraphs) = (ByKey(own.Paragraphs), ByKey(other.Paragraphs));
        Compare(own.Items, other.Items, ownParagraphs, otherParagraphs);

        var places = ByKey(own.Paragraphs.Concat(own.Items));
        var otherPlaces = ByKey(other.Paragraphs.Concat(other.Items));
        bool IsPlaceInBoth(EditionUnit unit) => places.ContainsKey(unit.Key) && otherPlaces.ContainsKey(unit.Key);
        Compare(own.Recommendations.FindAll(IsPlaceInBoth), other.Recommendations.FindAll(IsPlaceInBoth), ownParagraphs, otherParagraphs);
        for (var i = 0; i < own.Others.Count; i++)
        {
            Compare(own.Others[i], other.Others[i], null, null);
        }
    }

    /// <summary>Compares units of one kind.</summary>
    /// <param name="own">Those of the report.</param>
    /// <param name="other">Those of the other edition.</param>
    /// <param name="ownParents">What they stand in, in the report; null where they stand by themselves.</param>
    /// <param name="otherParents">What they stand in, in the other edition.</param>
    private void Compare(List<EditionUnit> own, List<EditionUnit> other, Dictionary<string, EditionUnit>? ownParents, Dictionary<string, EditionUnit>? otherParents)
    {
        foreach (var (first, last, near) in Runs(own, other, otherParents))
        {
            var line = near is { } place ? FormattableString.Invariant($", near line {place.Source.Line} there") : "";
            Report(first.Source, $"Missing from the same report in '{_other.Language}'{line}: {first.To(last)}");
        }

        foreach (var (first, last, near) in Runs(other, own, ownParents))
        {
            var line = FormattableString.Invariant($"line {first.Source.Line}");
            Report(near?.Source ?? new(1, 1, 1, 1, 0), $"Missing near here: {first.To(last)}, on {line} of the same report in '{_other.Language}'");
        }
    }

    /// <summary>The runs of units that another edition lacks, each with what stands before its place there.</summary>
    private static IEnumerable<(EditionUnit First, EditionUnit Last, EditionUnit? Near)> Runs(
        List<EditionUnit> units, List<EditionUnit> others, Dictionary<string, EditionUnit>? parents)
    {
        var known = ByKey(others);
        (EditionUnit First, EditionUnit Last, EditionUnit? Near)? run = null;
        EditionUnit? before = null;
        foreach (var unit in units)
        {
            var isThere = known.TryGetValue(unit.Key, out var same);
            EditionUnit parent = default;
            var isMissing = !isThere && (parents is null || parents.TryGetValue(unit.Parent, out parent));
            if (run is { } ended && (!isMissing || !unit.IsInSeries || ended.First.Parent != unit.Parent))
            {
                yield return ended;
                run = null;
            }

            if (isThere)
            {
                before = same;
            }
            else if (isMissing)
            {
                EditionUnit? near = before?.Parent == unit.Parent ? before : parents is null ? null : parent;
                run = run is { } begun ? (begun.First, unit, begun.Near) : (unit, unit, near);
            }
        }

        if (run is { } open)
        {
            yield return open;
        }
    }

    /// <summary>Units by key; of two with one key the first counts, the second is a finding of its own already.</summary>
    private static Dictionary<string, EditionUnit> ByKey(IEnumerable<EditionUnit> units)
    {
        var byKey = new Dictionary<string, EditionUnit>(StringComparer.Ordinal);
        foreach (var unit in units.Reverse())
        {
            byKey[unit.Key] = unit;
        }

        return byKey;
    }

    private void Report(SourceSpan source, string what) => _findings.Add(DocumentRules.EditionsDisagree.At(source, what));
}
