namespace ReportModel.Benchmarks;

/// <summary>What one run measured, beside what it is compared with: ratios hold on other machines, times do not.</summary>
/// <param name="Key">The name under which it is recorded: the subject, a dot, and what; never changed without need.</param>
/// <param name="What">What was measured.</param>
/// <param name="Beside">The yardstick of the same run.</param>
/// <param name="Value">The first divided by the second.</param>
/// <param name="Goal">What it should be at most; null where there is no goal.</param>
internal sealed record Ratio(string Key, string What, string Beside, double Value, double? Goal)
{
    /// <summary>The name of the subject that a key belongs to.</summary>
    public static string SubjectOf(string key) => key.Split('.')[0];
}
