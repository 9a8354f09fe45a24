using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ReportModel.Benchmarks;

/// <summary>The first run of the generator in a project with the seed.</summary>
public class ColdRunBenchmarks
{
    private readonly SeedBenchmarks _seed = new();
    private readonly SeedProject _project = new();

    /// <summary>What the generator does first.</summary>
    [Benchmark]
    public ParseResult Parse() => _seed.Parse();

    /// <summary>Parse, names, printed sources, and their syntax trees.</summary>
    [Benchmark]
    public GeneratorDriver GeneratorColdRun() => _project.Run();
}
