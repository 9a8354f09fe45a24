namespace ReportModel.Benchmarks;

/// <summary>The analyzer of references in a large project, beside an analyzer that does nothing.</summary>
internal sealed class AnalyzingSubject : ISubject
{
    private const int ShortTurns = 5;
    private const int FullTurns = 40;

    public string Name => "analyzing";

    public IEnumerable<Ratio> Measure(Effort effort)
    {
        var ratio = AnalyzerCost.RatioAsync(effort == Effort.Full ? FullTurns : ShortTurns).GetAwaiter().GetResult();
        return [new("analyzing.literals.time", "the analyzer of references: processor time", "one that does nothing", ratio, 1.1)];
    }
}
