namespace ReportModel.Benchmarks;

/// <summary>What the guard says of measured ratios beside the recorded ones.</summary>
internal sealed record Verdict(IReadOnlyList<string> Mistakes, IReadOnlyList<Ratio> Slower)
{
    /// <summary>So many times the recorded ratio is still accepted: machines and their days differ.</summary>
    public const double Tolerance = 1.5;

    private const string Record = "dotnet run -c Release --project tests/ReportModel.Benchmarks -- record";

    /// <summary>Compares what some subjects measured with what is recorded of them.</summary>
    public static Verdict Of(IReadOnlyCollection<string> subjects, IReadOnlyList<Ratio> measured, RecordedRatios recorded)
    {
        var mistakes = new List<string>();
        var slower = new List<Ratio>();
        foreach (var ratio in measured)
        {
            if (!recorded.TryGet(ratio.Key, out var known))
            {
                mistakes.Add($"'{ratio.Key}' was measured but is not recorded. Record it: {RecordCommand(ratio.Key)}");
            }
            else if (!(ratio.Value <= known * Tolerance))
            {
                slower.Add(ratio);
            }
        }

        var keys = measured.Select(ratio => ratio.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in recorded.Keys.Where(key => subjects.Contains(Ratio.SubjectOf(key)) && !keys.Contains(key)))
        {
            mistakes.Add($"'{key}' is recorded but was not measured. Where it is gone for good, record anew: {RecordCommand(key)}");
        }

        return new Verdict(mistakes, slower);
    }

    /// <summary>Says which ratio is beyond the recorded one, and by how much.</summary>
    public static string Explain(Ratio ratio, RecordedRatios recorded)
    {
        _ = recorded.TryGet(ratio.Key, out var known);
        return $"'{ratio.Key}' ({ratio.What}, beside {ratio.Beside}) is {RatioTable.Figure(ratio.Value)}: {RatioTable.Figure(ratio.Value / known)} times the recorded "
            + $"{RatioTable.Figure(known)}, and at most {RatioTable.Figure(Tolerance)} times is accepted. Where that is meant, record anew: {RecordCommand(ratio.Key)}";
    }

    private static string RecordCommand(string key) => $"{Record} {Ratio.SubjectOf(key)}";
}
