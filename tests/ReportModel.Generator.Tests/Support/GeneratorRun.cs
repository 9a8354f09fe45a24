using Microsoft.CodeAnalysis;

namespace ReportModel.Generator.Tests;

/// <summary>What came of a run of the generator.</summary>
internal sealed record GeneratorRun(Project Project, GeneratorDriver Driver)
{
    public GeneratorRunResult Result { get; } = Driver.GetRunResult().Results.Single();

    /// <summary>The generated files by hint name.</summary>
    public SortedDictionary<string, string> Files => new(
        Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal);

    public string[] Ids => [.. Result.Diagnostics.Select(d => d.Id)];

    /// <summary>The outputs of a step in order.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Step(string name) =>
        Result.TrackedSteps.TryGetValue(name, out var steps) ? steps.SelectMany(s => s.Outputs) : [];
}
