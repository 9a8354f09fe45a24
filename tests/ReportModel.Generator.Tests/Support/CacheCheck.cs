using Microsoft.CodeAnalysis;

namespace ReportModel.Generator.Tests;

/// <summary>What may change in a run after an edit. The presets name the edits; anything beyond them is an error.</summary>
internal sealed record CacheCheck
{
    /// <summary>Nothing: every output of every step is the one of the run before.</summary>
    public static CacheCheck Nothing { get; } = new();

    /// <summary>Only files: those that are printed anew with another text.</summary>
    public static CacheCheck Files(params string[] modified) => new() { Modified = modified, OnlyFiles = true };

    public string[] Modified { get; init; } = [];

    public string[] Added { get; init; } = [];

    public string[] Removed { get; init; } = [];

    /// <summary>Whether steps before the files may change too.</summary>
    public bool OnlyFiles { get; init; }

    /// <summary>Compares a run with the one before it.</summary>
    public void Verify(GeneratorRun before, GeneratorRun after)
    {
        var changed = Changed(after).ToArray();
        if (!OnlyFiles)
        {
            Assert.Empty(changed);
        }

        AssertSame(Modified, FilesWith(after, IncrementalStepRunReason.Modified));
        AssertSame(Added, FilesWith(after, IncrementalStepRunReason.New));
        AssertSame(Removed, FilesWith(after, IncrementalStepRunReason.Removed));
        foreach (var file in before.Files.Keys.Where(f => !Modified.Concat(Removed).Contains(f.Replace(".g.cs", "", StringComparison.Ordinal), StringComparer.Ordinal)))
        {
            Assert.Same(before.Result.GeneratedSources.Single(s => s.HintName == file).SourceText, after.Result.GeneratedSources.Single(s => s.HintName == file).SourceText);
        }
    }

    /// <summary>The outputs that are not those of the run before.</summary>
    public static IEnumerable<string> Changed(GeneratorRun run) => Changed(run.Result, TrackingNamesByReflection.All);

    public static IEnumerable<string> Changed(GeneratorRunResult result, IEnumerable<string> names) =>
        from name in names
        where result.TrackedSteps.ContainsKey(name)
        from step in result.TrackedSteps[name]
        from output in step.Outputs
        where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        select $"{name}: {output.Reason}";

    private static string[] FilesWith(GeneratorRun run, IncrementalStepRunReason reason) =>
    [
        .. from name in TrackingNamesByReflection.All
           from output in run.Step(name)
           where output.Value is GeneratedFile && output.Reason == reason
           select ((GeneratedFile)output.Value).HintName.Replace(".g.cs", "", StringComparison.Ordinal),
    ];

    private static void AssertSame(string[] expected, string[] actual) => Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}

/// <summary>The names of all steps, so that a new step is watched without anybody's doing.</summary>
internal static class TrackingNamesByReflection
{
    public static string[] All { get; } =
        [.. typeof(ReportGenerator).Assembly.GetType("ReportModel.Generator.TrackingNames")!.GetFields().Select(f => (string)f.GetRawConstantValue()!)];
}
