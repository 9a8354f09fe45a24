using Microsoft.CodeAnalysis.Diagnostics;
using ReportModel.Analyzers.References;

namespace ReportModel.Benchmarks;

/// <summary>
/// What the analyzer costs in a compilation with 100,000 string literals, beside one that asks for the same and does
/// nothing. The two take turns, and processor time is counted: on a machine that others use as well, only what ran within
/// the same seconds can be compared.
/// </summary>
internal static class AnalyzerCost
{
    private const int WarmUps = 2;

    /// <summary>The median of the ratios.</summary>
    /// <param name="project">The project.</param>
    /// <param name="turns">How many ratios are measured.</param>
    public static async Task<double> RatioAsync(LiteralProject project, int turns)
    {
        var ratios = new List<double>();
        for (var i = -WarmUps; i < turns; i++)
        {
            var idle = await MeasureAsync(project, new IdleAnalyzer());
            var working = await MeasureAsync(project, new ReferenceAnalyzer());
            if (i >= 0)
            {
                Console.WriteLine(FormattableString.Invariant($"turn {i + 1}: {idle.TotalMilliseconds:0} ms doing nothing, {working.TotalMilliseconds:0} ms checking"));
                ratios.Add(working / idle);
            }
        }

        ratios.Sort();
        return ratios[ratios.Count / 2];
    }

    private static async Task<TimeSpan> MeasureAsync(LiteralProject project, DiagnosticAnalyzer analyzer)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        await project.AnalyzeAsync(analyzer);
        return Environment.CpuUsage.TotalTime - before;
    }
}
