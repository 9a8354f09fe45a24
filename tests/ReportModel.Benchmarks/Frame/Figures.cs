using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ReportModel.Benchmarks;

/// <summary>
/// What the methods of a benchmark class cost: in full measured by BenchmarkDotNet one after the other, in short in turns.
/// A class that takes part in both has no parameters and no setup of single iterations.
/// </summary>
internal sealed class Figures
{
    private readonly Dictionary<string, Figure> _figures;

    private Figures(IEnumerable<Figure> figures) => _figures = figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal);

    public static Figures Of<T>(Effort effort)
        where T : class, new() => new(effort == Effort.Full ? Benchmark<T>() : Turns.Measure(Methods<T>()));

    /// <summary>The time of one method, divided by that of another.</summary>
    public double Times(string what, string beside) => _figures[what].Time / _figures[beside].Time;

    /// <summary>The memory that one method allocates, divided by that of another.</summary>
    public double Allocations(string what, string beside) => _figures[what].Allocated / _figures[beside].Allocated;

    private static IEnumerable<Figure> Benchmark<T>()
    {
        // In this process: the benchmarks run as they were built, and nothing is restored or built again.
        var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        foreach (var report in BenchmarkRunner.Run<T>(config).Reports)
        {
            // The median: one slow iteration on a busy machine does not move it.
            var time = report.ResultStatistics?.Median ?? throw new InvalidOperationException(report.BenchmarkCase.DisplayInfo + " was not measured.");
            yield return new Figure(report.BenchmarkCase.Descriptor.WorkloadMethod.Name, time, Allocated(report));
        }
    }

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;

    private static IEnumerable<(string Name, Action Run)> Methods<T>()
        where T : class, new()
    {
        var instance = new T();
        foreach (var method in typeof(T).GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: false)))
        {
            if (method.ReturnType == typeof(void))
            {
                yield return (method.Name, method.CreateDelegate<Action>(instance));
                continue;
            }

            var run = typeof(Figures).GetMethod(nameof(WithoutResult), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(method.ReturnType)
                .Invoke(null, [method.CreateDelegate(typeof(Func<>).MakeGenericType(method.ReturnType), instance)]);
            yield return (method.Name, (Action)run!);
        }
    }

    private static Action WithoutResult<TResult>(Func<TResult> method) => () => GC.KeepAlive(method());
}
