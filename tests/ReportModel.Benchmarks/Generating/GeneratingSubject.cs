using System.Text;

namespace ReportModel.Benchmarks;

/// <summary>The generator's cold run beside the parse that it contains, and what it emits beside what it read.</summary>
internal sealed class GeneratingSubject : ISubject
{
    public string Name => "generating";

    public IEnumerable<Ratio> Measure(Effort effort)
    {
        var cold = Figures.Of<ColdRunBenchmarks>(effort);
        var emitted = (double)new SeedProject().EmittedBytes() / Encoding.UTF8.GetByteCount(Repository.SeedText);
        List<Ratio> ratios =
        [
            new("generating.cold.time", "the generator's cold run: time", "parsing alone", cold.Times(nameof(ColdRunBenchmarks.GeneratorColdRun), nameof(ColdRunBenchmarks.Parse)), 2),
            new("generating.emitted.bytes", "C# that the generator emits: bytes", "the report's text in UTF-8", emitted, 6),
        ];
        if (effort == Effort.Full)
        {
            // No ratio but a time that people wait, so that the guard does not look at it.
            ratios.Add(new("generating.cancelled.time", "the generator, told to stop: milliseconds until it does, median", "one millisecond", CancelCost.MedianMilliseconds(), 50));
        }

        return ratios;
    }
}
