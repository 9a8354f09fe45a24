using System.Diagnostics;

namespace ReportModel.Benchmarks;

/// <summary>How long parsing goes on when it has been cancelled, at many points of a long report, of one line and of one paragraph.</summary>
internal static class Cancellation
{
    private const int Length = 20_000_000;
    private const int Points = 25;

    public static Ratio Measure()
    {
        var report = LongReport.Make(Length);
        string[] texts = [report, report.Replace("\n", "", StringComparison.Ordinal), OneParagraph()];
        var delays = texts.SelectMany(Delays).Order().ToList();
        return new("parsing.cancelled", "parsing 20,000,000 characters: from the cancellation to the end, median, in ms", "one ms", delays[delays.Count / 2], 50);
    }

    private static string OneParagraph()
    {
        const string Cites = "中国、《公约》第 2 条、本报告第1段，";
        return "报告\n\n一. 导言\n\n1. " + string.Concat(Enumerable.Repeat(Cites, Length / Cites.Length)) + "。\n";
    }

    private static List<double> Delays(string text)
    {
        ReportParser.Parse(text, Yardsticks.Options);
        var watch = Stopwatch.StartNew();
        ReportParser.Parse(text, Yardsticks.Options);
        var whole = watch.Elapsed;
        var delays = new List<double>();
        for (var point = 1; point < Points; point++)
        {
            using var source = new CancellationTokenSource();
            long cancelled = 0;
            var after = whole * point / Points;
            var canceller = new Thread(() =>
            {
                Thread.Sleep(after);
                cancelled = Stopwatch.GetTimestamp();
                source.Cancel();
            });
            canceller.Start();
            try
            {
                ReportParser.Parse(text, Yardsticks.Options, source.Token);
                canceller.Join();
            }
            catch (OperationCanceledException)
            {
                var ended = Stopwatch.GetTimestamp();
                canceller.Join();
                delays.Add(Stopwatch.GetElapsedTime(cancelled, ended).TotalMilliseconds);
            }
        }

        return delays;
    }
}
