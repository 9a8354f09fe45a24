using System.Diagnostics;
using ReportModel.Drafting;

namespace ReportModel.Benchmarks;

/// <summary>How long the generator goes on after it was told to stop: told at many moments of a first run.</summary>
internal static class CancelCost
{
    private const int Moments = 21;

    /// <summary>The median over the moments.</summary>
    public static double MedianMilliseconds()
    {
        var project = new ReportProject(20, DraftSize.AsSeed);
        project.Run();
        var watch = Stopwatch.StartNew();
        project.Run();
        var whole = watch.Elapsed;
        var times = Enumerable.Range(1, Moments).Select(i => Measure(project, whole * i / (Moments + 1))).Order().ToList();
        return times[times.Count / 2];
    }

    private static double Measure(ReportProject project, TimeSpan moment)
    {
        using var source = new CancellationTokenSource();
        var told = 0L;
        source.Token.Register(() => Volatile.Write(ref told, Stopwatch.GetTimestamp()));
        source.CancelAfter(moment);
        try
        {
            project.Driver().RunGenerators(project.Compilations[0], source.Token);
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(Volatile.Read(ref told)).TotalMilliseconds;
        }

        return 0;
    }
}
