namespace ReportModel.Benchmarks;

/// <summary>Something whose speed is measured, with a command of its own.</summary>
internal interface ISubject
{
    /// <summary>The name: the argument that chooses it, and the beginning of its ratios' keys.</summary>
    string Name { get; }

    /// <summary>Measures. The keys are the same in both forms but for what only the long form has.</summary>
    IEnumerable<Ratio> Measure(Effort effort);
}
