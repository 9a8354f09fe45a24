namespace ReportModel.Benchmarks;

/// <summary>
/// Measures the processor time of several things in turns, and takes the quickest turn of each: on a machine that others
/// use as well, only what ran within the same seconds can be compared, and whatever disturbs makes slower, never quicker.
/// </summary>
internal static class Turns
{
    private const int FewestTurns = 5;

    /// <summary>Until the runtime has compiled everything for good, which it does in the background and in pauses.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Processor time too: a busy machine takes longer, and measures as well.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    /// <summary>A turn is so long at least that the clock does not count, and so short that it often runs undisturbed.</summary>
    private static readonly TimeSpan ShortestTurn = TimeSpan.FromMicroseconds(500);

    private static TimeSpan Spent => Environment.CpuUsage.TotalTime;

    public static IReadOnlyList<Figure> Measure(IEnumerable<(string Name, Action Run)> things) =>
        Measure([.. things.Select(thing => new Contender(thing.Name, thing.Run))]);

    /// <summary>The time of one thing, divided by that of another.</summary>
    public static double Ratio(Action what, Action beside)
    {
        var figures = Measure([("what", what), ("beside", beside)]);
        return figures[0].Time / figures[1].Time;
    }

    private static List<Figure> Measure(List<Contender> contenders)
    {
        var started = Spent;
        do
        {
            contenders.ForEach(contender => contender.Prepare());
            Thread.Sleep(10);
        }
        while (Spent - started < WarmUp);

        started = Spent;
        for (var turn = 0; turn < FewestTurns || Spent - started < Budget; turn++)
        {
            contenders.ForEach(contender => contender.TakeTurn());
        }

        return contenders.ConvertAll(contender => contender.Result);
    }

    private sealed class Contender(string name, Action run)
    {
        private int _runs = 1;
        private double _time = double.MaxValue;
        private double _allocated = double.MaxValue;

        public Figure Result => new(name, _time, _allocated);

        /// <summary>Runs, and finds out how many runs make a turn.</summary>
        public void Prepare()
        {
            var elapsed = Elapsed();
            _runs = Math.Max(1, (int)Math.Min(1_000_000, Math.Ceiling(_runs * (ShortestTurn / elapsed))));
        }

        public void TakeTurn()
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var elapsed = Elapsed();
            _allocated = Math.Min(_allocated, (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / _runs);
            _time = Math.Min(_time, elapsed.TotalNanoseconds / _runs);
        }

        private TimeSpan Elapsed()
        {
            var before = Spent;
            for (var i = 0; i < _runs; i++)
            {
                run();
            }

            // As short as nothing would divide by zero.
            return Spent - before + TimeSpan.FromTicks(1);
        }
    }
}
