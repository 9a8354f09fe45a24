namespace ReportModel.Benchmarks;

/// <summary>Parsing, beside a parser of another format and beside the least that a reader of lines does.</summary>
internal sealed class ParsingSubject : ISubject
{
    public string Name => "parsing";

    public IEnumerable<Ratio> Measure(Effort effort)
    {
        var seed = Figures.Of<SeedBenchmarks>(effort);
        List<Ratio> ratios =
        [
            new("parsing.seed.markdig.time", "parsing the seed: time", "Markdown.Parse of the same text", seed.Times(nameof(SeedBenchmarks.Parse), nameof(SeedBenchmarks.MarkdigParse)), 0.5),
            new("parsing.seed.markdig.allocation", "parsing the seed: memory allocated", "the same", seed.Allocations(nameof(SeedBenchmarks.Parse), nameof(SeedBenchmarks.MarkdigParse)), 0.5),
            new("parsing.seed.lines.time", "parsing the seed: time", "a loop over trimmed lines", seed.Times(nameof(SeedBenchmarks.Parse), nameof(SeedBenchmarks.LineLoop)), 6),
        ];
        return effort == Effort.Full ? ratios.Concat(OtherReports.Measure()).Concat(Growth.Measure()).Append(Cancellation.Measure()) : ratios;
    }
}
