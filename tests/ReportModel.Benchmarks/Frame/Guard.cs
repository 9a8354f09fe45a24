namespace ReportModel.Benchmarks;

/// <summary>
/// Fails where something became slower than it was: beyond <see cref="Verdict.Tolerance"/> times the recorded ratio, each
/// time that it is measured.
/// </summary>
internal static class Guard
{
    private const int RecordedRuns = 3;

    /// <summary>The runtime compiles a program a little differently in each process, and others use the machine.</summary>
    private const int MostRuns = 3;

    private static string Path => System.IO.Path.Combine(Repository.Root, "tests", "ReportModel.Benchmarks", "recorded.txt");

    /// <summary>Measures in short and compares.</summary>
    /// <returns>The exit code: 1 where a ratio is beyond the recorded one, or a key is missing or superfluous.</returns>
    public static int Check(IReadOnlyList<ISubject> subjects)
    {
        var recorded = Recorded();
        var names = subjects.Select(subject => subject.Name).ToList();
        var measured = subjects.SelectMany(subject => Subjects.Measure(subject, Effort.Short)).ToList();
        var verdict = Verdict.Of(names, measured, recorded);
        for (var run = 1; run < MostRuns && verdict.Slower.Count > 0; run++)
        {
            measured = Again(subjects, measured, verdict.Slower);
            verdict = Verdict.Of(names, measured, recorded);
        }

        Console.WriteLine("\n" + RatioTable.Print(measured));
        foreach (var mistake in verdict.Mistakes.Concat(verdict.Slower.Select(ratio => Verdict.Explain(ratio, recorded))))
        {
            Console.Error.WriteLine("error: " + mistake);
        }

        return verdict.Mistakes.Count + verdict.Slower.Count > 0 ? 1 : 0;
    }

    /// <summary>Measures in short and writes the file: the slowest of some runs, so that what is usual is no failure.</summary>
    public static int Record(IReadOnlyList<ISubject> subjects)
    {
        var measured = subjects.SelectMany(Slowest).ToList();
        File.WriteAllText(Path, Recorded().With([.. subjects.Select(subject => subject.Name)], measured).ToString());
        Console.WriteLine("\n" + RatioTable.Print(measured));
        return 0;
    }

    private static RecordedRatios Recorded() => RecordedRatios.Parse(File.Exists(Path) ? File.ReadAllText(Path) : "");

    /// <summary>Something else may have used the machine: the subjects of the slower ones are measured once more, and the better ratio counts.</summary>
    private static List<Ratio> Again(IReadOnlyList<ISubject> subjects, List<Ratio> measured, IReadOnlyList<Ratio> slower)
    {
        var again = subjects
            .Where(subject => slower.Any(ratio => Ratio.SubjectOf(ratio.Key) == subject.Name))
            .SelectMany(subject => Subjects.Measure(subject, Effort.Short))
            .ToDictionary(ratio => ratio.Key, StringComparer.Ordinal);
        return measured.ConvertAll(ratio => again.TryGetValue(ratio.Key, out var other) && other.Value < ratio.Value ? other : ratio);
    }

    private static IEnumerable<Ratio> Slowest(ISubject subject) => Enumerable.Range(0, RecordedRuns)
        .SelectMany(_ => Subjects.Measure(subject, Effort.Short))
        .GroupBy(ratio => ratio.Key, StringComparer.Ordinal)
        .Select(runs => runs.MaxBy(ratio => ratio.Value)!);
}
