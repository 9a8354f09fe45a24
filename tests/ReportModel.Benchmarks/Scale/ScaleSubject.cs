using ReportModel.Drafting;

namespace ReportModel.Benchmarks;

/// <summary>
/// What many reports in one project cost. In short: small reports, a hundredth of their number, and no native program.
/// </summary>
internal sealed class ScaleSubject : ISubject
{
    public string Name => "scale";

    public IEnumerable<Ratio> Measure(Effort effort)
    {
        var size = effort == Effort.Full ? DraftSize.AsSeed : DraftSize.Small;
        int[] counts = effort == Effort.Full ? [1, 100, 1000] : [1, 10];
        foreach (var count in counts)
        {
            foreach (var ratio in EditCost.Measure(new ReportProject(count, size)).Select(ratio => Named(ratio, count)))
            {
                yield return ratio;
            }
        }

        using var folder = new ScratchFolder();
        var compiled = counts.Select(count => (Count: count, Files: new ReportFiles(folder.Sub($"reports{count}"), count, size))).ToList();
        foreach (var project in compiled)
        {
            CompileCost.Prepare(project.Files);
        }

        // Of one small report, the compiler's start is nearly all.
        foreach (var ratio in compiled.Skip(effort == Effort.Full ? 0 : 1).SelectMany(project => CompileCost.Measure(project.Files, effort).Select(ratio => Named(ratio, project.Count))))
        {
            yield return ratio;
        }

        foreach (var ratio in FirstTouch.Measure([.. compiled.Select(project => project.Files)], effort))
        {
            yield return ratio;
        }
    }

    /// <summary>The keys are those of "one", "some" and "many" reports: in short and in full they name the same question.</summary>
    private static Ratio Named(Ratio ratio, int count) => ratio with
    {
        Key = $"scale.{ratio.Key}.{Word(count)}",
        What = FormattableString.Invariant($"{ratio.What}, {count} {(count == 1 ? "report" : "reports")}"),
    };

    private static string Word(int count) => count switch { 1 => "one", < 1000 => "some", _ => "many" };
}
