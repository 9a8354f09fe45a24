namespace ReportModel.Generator;

/// <summary>An entry of a shared catalogue while reports are brought together: the one that counts so far, and whose it is.</summary>
/// <param name="report">The report that gives it.</param>
/// <param name="entry">The entry as that report says.</param>
internal sealed class SharedEntry<T>(ReportSummary report, T entry)
    where T : class
{
    public ReportSummary Report { get; private set; } = report;

    public T Entry { get; private set; } = entry;

    public void Replace(ReportSummary report, T entry) => (Report, Entry) = (report, entry);
}
