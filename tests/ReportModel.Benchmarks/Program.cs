using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ReportModel.Benchmarks;

// A ratio needs no long run: what it compares was measured in the same minute. "--full" takes the time for exact figures;
// "--analyzers" leaves the seed out.
var job = args.Contains("--full") ? Job.Default : Job.ShortRun;

// In this process: the benchmarks run as they were built, and nothing is restored or built again.
var config = DefaultConfig.Instance.AddJob(job.WithToolchain(InProcessEmitToolchain.Instance));
var rows = new List<string>();
if (!args.Contains("--analyzers"))
{
    rows.AddRange(Ratios.OfSeed(BenchmarkRunner.Run<SeedBenchmarks>(config)));
}

rows.Add(Ratios.OfAnalyzer(await AnalyzerCost.RatioAsync(args.Contains("--full") ? 40 : 15)));
foreach (var line in rows.Prepend(Ratios.Head))
{
    Console.WriteLine(line);
}
