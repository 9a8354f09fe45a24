namespace ReportModel.Benchmarks;

/// <summary>What a character costs in short and in long reports: where both are the same, time and memory grow as the text does.</summary>
internal static class Growth
{
    /// <summary>A character takes two bytes.</summary>
    private const int Megabyte = 1_000_000 / 2;

    public static IEnumerable<Ratio> Measure()
    {
        List<(double Time, double Allocated)> slope = [PerCharacter(20_000), PerCharacter(200_000), PerCharacter(2_000_000), PerCharacter(20_000_000)];
        yield return new("parsing.slope.time", "a character of a report of 20,000 to 20,000,000: the most time", "the least", slope.Max(point => point.Time) / slope.Min(point => point.Time), 1.5);

        var (small, large) = (PerCharacter(Megabyte), PerCharacter(100 * Megabyte));
        yield return new("parsing.100mb.time", "parsing 100 MB: time for a character", "parsing 1 MB", large.Time / small.Time, 1.5);
        yield return new("parsing.100mb.allocation", "parsing 100 MB: memory allocated for a character", "the same", large.Allocated / small.Allocated, 1.1);
    }

    private static (double Time, double Allocated) PerCharacter(int length)
    {
        var text = LongReport.Make(length);
        var figure = Turns.Measure([("parse", () => GC.KeepAlive(ReportParser.Parse(text, Yardsticks.Options)))])[0];
        Console.WriteLine(FormattableString.Invariant($"{length,11:N0} characters: {figure.Time / length:0.0} ns and {figure.Allocated / length:0.0} bytes for each"));
        return (figure.Time / length, figure.Allocated / length);
    }
}
