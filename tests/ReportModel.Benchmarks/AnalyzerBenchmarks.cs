using BenchmarkDotNet.Attributes;
using ReportModel.Analyzers.References;

namespace ReportModel.Benchmarks;

/// <summary>A compilation with 100,000 string literals, analyzed.</summary>
public class AnalyzerBenchmarks
{
    private readonly LiteralProject _project = new();

    /// <summary>Both, until the runtime has compiled them for good.</summary>
    [GlobalSetup]
    public async Task WarmUp()
    {
        for (var i = 0; i < 4; i++)
        {
            _ = await Idle();
            _ = await References();
        }
    }

    /// <summary>An analyzer that asks for the same and does nothing.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Idle() => _project.AnalyzeAsync(new IdleAnalyzer());

    /// <summary>The analyzer of symbols, ids and codes.</summary>
    [Benchmark]
    public Task<int> References() => _project.AnalyzeAsync(new ReferenceAnalyzer());
}
