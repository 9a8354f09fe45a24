using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace ReportModel.Benchmarks;

/// <summary>What one run measured, beside what it is compared with: ratios hold on other machines, times do not.</summary>
internal static class Ratios
{
    /// <summary>The head of the table.</summary>
    public static string Head => "\n" + Row("what", "beside", "ratio", "goal") + "\n" + Row("----", "------", "-----", "----");

    public static string OfAnalyzer(double ratio) => Row("analyzer, CPU time", "one that does nothing", ratio, 1.1);

    public static IEnumerable<string> OfSeed(Summary summary)
    {
        yield return Row("parse, time", "Markdown.Parse", Time(summary, nameof(SeedBenchmarks.Parse)) / Time(summary, nameof(SeedBenchmarks.MarkdigParse)), 0.5);
        yield return Row("parse, allocation", "Markdown.Parse", Allocated(summary, nameof(SeedBenchmarks.Parse)) / Allocated(summary, nameof(SeedBenchmarks.MarkdigParse)), 0.5);
        yield return Row("parse, time", "loop over trimmed lines", Time(summary, nameof(SeedBenchmarks.Parse)) / Time(summary, nameof(SeedBenchmarks.LineLoop)), 6);
        yield return Row("generator, cold, time", "parse", Time(summary, nameof(SeedBenchmarks.GeneratorColdRun)) / Time(summary, nameof(SeedBenchmarks.Parse)), 2);
        yield return Row("emitted C#, UTF-8 bytes", "the report's text", (double)new SeedProject().EmittedBytes() / Encoding.UTF8.GetByteCount(Repository.SeedText), 6);
    }

    /// <summary>The median: one slow iteration on a busy machine does not move it.</summary>
    private static double Time(Summary summary, string benchmark) => Report(summary, benchmark).ResultStatistics?.Median ?? double.NaN;

    private static double Allocated(Summary summary, string benchmark)
    {
        var report = Report(summary, benchmark);
        return report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
    }

    private static BenchmarkReport Report(Summary summary, string benchmark) =>
        summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == benchmark);

    private static string Row(string what, string beside, double ratio, double goal) => Row(
        what,
        beside,
        ratio.ToString("0.00", CultureInfo.InvariantCulture),
        FormattableString.Invariant($"at most {goal}"));

    private static string Row(string what, string beside, string ratio, string goal) => $"| {what,-23} | {beside,-23} | {ratio,7} | {goal,-11} |";
}
