namespace ReportModel.Benchmarks;

/// <summary>The analyzer of references in a large project, beside an analyzer that does nothing.</summary>
internal sealed class AnalyzingSubject : ISubject
{
    private const int ShortTurns = 3;
    private const int FullTurns = 40;

    public string Name => "analyzing";

    public IEnumerable<Ratio> Measure(Effort effort)
    {
        var turns = effort == Effort.Full ? FullTurns : ShortTurns;
        return
        [
            new("analyzing.literals.none.time", "analyzing 100,000 literals, none a symbol: processor time", "an analyzer that does nothing", Ratio(hasSymbols: false, turns), 1.05),
            new("analyzing.literals.symbols.time", "the same, one in a hundred a symbol", "the same", Ratio(hasSymbols: true, turns), 1.1),
        ];
    }

    private static double Ratio(bool hasSymbols, int turns) => AnalyzerCost.RatioAsync(new LiteralProject(hasSymbols), turns).GetAwaiter().GetResult();
}
