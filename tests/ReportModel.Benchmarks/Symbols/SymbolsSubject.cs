namespace ReportModel.Benchmarks;

/// <summary>The search for symbols in running text, beside a regular expression and beside the least that a search does.</summary>
internal sealed class SymbolsSubject : ISubject
{
    public string Name => "symbols";

    public IEnumerable<Ratio> Measure(Effort effort)
    {
        var figures = Figures.Of<FindBenchmarks>(effort);
        yield return new("symbols.find.pattern.time", "finding the symbols of the English reports", "a source-generated regular expression", figures.Times(nameof(FindBenchmarks.Find), nameof(FindBenchmarks.Pattern)), 0.2);
        yield return new("symbols.find.scan.time", "the same", "a scan for \"/\"", figures.Times(nameof(FindBenchmarks.Find), nameof(FindBenchmarks.Scan)), 6);
        if (effort == Effort.Full)
        {
            yield return new("symbols.find.slope", "a character of 20 MB of hostile text", "a character of 200 KB", HostileText.WorstSlope(), 1.5);
        }
    }
}
