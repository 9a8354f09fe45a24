namespace ReportModel.Generator;

/// <summary>What each report adds to the shared catalogues, by its path; a report whose own name another has adds nothing.</summary>
/// <param name="All">All of them, those of other editions last.</param>
/// <param name="Losses">The names that reports lose to others.</param>
internal sealed record ReportShares(EquatableArray<ReportShare> All, EquatableArray<NameLoss> Losses)
{
    private Dictionary<string, ReportShare>? _byPath;

    /// <summary>The share of a report; null where it has no name of its own.</summary>
    public ReportShare? Find(string path)
    {
        var byPath = Volatile.Read(ref _byPath) ?? Interlocked.CompareExchange(ref _byPath, All.ToDictionary(static share => share.Path, StringComparer.Ordinal), null) ?? _byPath!;
        return byPath.TryGetValue(path, out var share) ? share : null;
    }

    /// <summary>The names that a report loses: <c>Recommendations.Wg3_2022</c>.</summary>
    public EquatableArray<string> LossesOf(string path) =>
        Losses.IsEmpty ? [] : Losses.Where(loss => loss.Path == path).Select(static loss => loss.Name).ToEquatableArray();

    public bool Equals(ReportShares? other) => other is not null && All == other.All && Losses == other.Losses;

    public override int GetHashCode() => All.Count;
}
