namespace ReportModel.Measuring;

/// <summary>What the parser found of one kind in one report, held against the labels.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Right">How many labels were found.</param>
/// <param name="RightInDetail">How many of these agree in what has a figure of its own as well; null where the kind has nothing of that.</param>
/// <param name="Wrong">What was found and is no label.</param>
/// <param name="Missed">The labels that were not found.</param>
internal sealed record Matching(FactKind Kind, int Right, int? RightInDetail, EquatableArray<Fact> Wrong, EquatableArray<Fact> Missed)
{
    /// <summary>Lines between a label and the fact that it may be: numbers and names wrap.</summary>
    private const int Tolerance = 1;

    /// <summary>The share of what was found that is right, from 0 to 1; null where nothing was found.</summary>
    public double? Precision => Right + Wrong.Count == 0 ? null : (double)Right / (Right + Wrong.Count);

    /// <summary>The share of the labels that was found, from 0 to 1; null where there are none.</summary>
    public double? Recall => Right + Missed.Count == 0 ? null : (double)Right / (Right + Missed.Count);

    /// <summary>Compares, kind by kind; kinds with neither labels nor findings are left out.</summary>
    public static IEnumerable<Matching> Of(IEnumerable<Fact> labelled, IEnumerable<Fact> found)
    {
        var (labels, findings) = (labelled.ToLookup(static f => f.Kind), found.ToLookup(static f => f.Kind));
        return Enum.GetValues<FactKind>()
            .Where(kind => labels[kind].Any(static f => !f.IsDoubtful) || findings[kind].Any())
            .Select(kind => Of(kind, labels[kind], findings[kind]));
    }

    /// <summary>
    /// Each label, in the order of lines, takes the fact that ends first among those that it may be: so as many find one as
    /// can. Doubtful labels take what the others leave.
    /// </summary>
    private static Matching Of(FactKind kind, IEnumerable<Fact> labels, IEnumerable<Fact> found)
    {
        var left = found.ToList();
        var (right, inDetail, hasDetail) = (0, 0, false);
        var missed = new List<Fact>();
        foreach (var label in labels.OrderBy(static f => f.IsDoubtful).ThenBy(static f => f.Line))
        {
            var fact = left.Where(fact => MayBe(fact, label)).MinBy(static fact => fact.EndLine);
            if (fact is not null)
            {
                left.Remove(fact);
            }

            if (label.IsDoubtful)
            {
                continue;
            }

            hasDetail |= label.Detail is not null;
            if (fact is null)
            {
                missed.Add(label);
                continue;
            }

            right++;
            inDetail += label.Detail == fact.Detail ? 1 : 0;
        }

        return new(kind, right, hasDetail ? inDetail : null, [.. left.OrderBy(static f => f.Line)], [.. missed]);
    }

    /// <summary>Items of an agenda, meetings and officers are one fact each, in however many places a report names them.</summary>
    private static bool HasNoLine(FactKind kind) => kind is FactKind.Agenda or FactKind.NextAgenda or FactKind.Meeting or FactKind.Officer;

    private static bool MayBe(Fact fact, Fact label) =>
        fact.Key == label.Key
        && (HasNoLine(label.Kind) || (label.Line >= fact.Line - Tolerance && label.Line <= fact.EndLine + Tolerance));
}
