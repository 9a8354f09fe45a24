namespace ReportModel.Generator;

/// <summary>What a document says, without positions: an edit that moves lines gives an equal content.</summary>
/// <param name="Path">Tells two documents of one symbol apart; printed nowhere.</param>
/// <param name="Name">The item metadata <c>Name</c>; empty where there is none.</param>
/// <param name="Report">The report.</param>
internal sealed record ReportContent(string Path, string Name, Report Report)
{
    private ReportNames? _names;
    private ReportSummary? _summary;

    /// <summary>The names of everything in it, which follow from the rest; made when they are first asked for.</summary>
    public ReportNames Names => Volatile.Read(ref _names) ?? Interlocked.CompareExchange(ref _names, ReportNames.Of(this), null) ?? _names!;

    /// <summary>What catalogues of several reports need of it.</summary>
    public ReportSummary Summary => Volatile.Read(ref _summary) ?? Interlocked.CompareExchange(ref _summary, ReportSummary.Of(this), null) ?? _summary!;

    public bool Equals(ReportContent? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Name == other.Name && Report == other.Report);

    public override int GetHashCode() => Path.GetHashCode();
}
