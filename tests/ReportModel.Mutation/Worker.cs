using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>
/// The process that runs the tests. It reads the numbers of mutants from its input, one a line, and answers each with one
/// line; a worker that was started for one mutant has that one turned on from its beginning, and all tests run.
/// </summary>
internal static class Worker
{
    public const string Ready = "ready";
    public const string Killed = "killed";
    public const string Survived = "survived";

    /// <summary>The answer where no test found the mutant, and it stands in code that also, or only, ran before it was turned on.</summary>
    public const string RunsOnce = "once";

    /// <summary>The answer where the same test now fails without the mutant: what it left behind is in the way.</summary>
    public const string Spoilt = "spoilt";

    /// <summary>The answer where the tests take much longer than they do otherwise; the worker ends with it.</summary>
    public const string NoEnd = "endless";

    private static readonly TimeSpan s_leastTime = TimeSpan.FromSeconds(3);

    /// <summary>What it takes to find the tests and to compile them and the library, at most.</summary>
    private static readonly TimeSpan s_start = TimeSpan.FromSeconds(60);

    /// <summary>Runs all tests with one mutant, those first that are thought to find it.</summary>
    public static int Run(int mutant, IReadOnlyCollection<string> suspects)
    {
        var answers = TakeOutput();
        MutantSwitch.TurnOn(mutant);
        var durations = Coverage.Written();
        using var limit = Limit(answers, s_start + Allowed(durations, Suite.Tests));
        var failed = new TestOrder(durations, suspects).FirstToFail(Suite.Tests);
        answers.WriteLine(failed is null ? $"{Survived} {Suite.Tests.Count}" : $"{Killed} {failed.Name}");
        return 0;
    }

    /// <summary>Answers one mutant after another.</summary>
    public static int Run()
    {
        var answers = TakeOutput();
        MutantSwitch.TurnOff();
        SharedValues? shared = null;
        var once = MutantSwitch.CoveredBy(() => shared = SharedValues.Make(typeof(ReportParser).Assembly, Suite.Assembly)).ToHashSet();
        var coverage = Coverage.Of(shared!);
        var order = new TestOrder(coverage, []);
        answers.WriteLine(Ready);
        while (Console.In.ReadLine() is { } line)
        {
            var mutant = int.Parse(line, CultureInfo.InvariantCulture);
            var tests = coverage.TestsOf(mutant);
            var answer = Try(mutant, tests, order, Allowed(coverage, tests), shared!, answers);

            // What was made without the mutant, or is kept by the framework, may be all that shows it: that takes a process of its own.
            var isHidden = tests.Count == 0 || once.Contains(mutant);
            answers.WriteLine(isHidden && answer.StartsWith(Survived, StringComparison.Ordinal) ? RunsOnce : answer);
        }

        return 0;
    }

    private static string Try(
        int mutant, IReadOnlyList<Test> tests, TestOrder order, TimeSpan allowed, SharedValues shared, TextWriter answers)
    {
        using var limit = Limit(answers, allowed);
        shared.Forget();
        MutantSwitch.TurnOn(mutant);
        var failed = order.FirstToFail(tests);
        MutantSwitch.TurnOff();
        if (failed is null)
        {
            return $"{Survived} {tests.Count}";
        }

        shared.Forget();
        return $"{(failed.Passes() ? Killed : Spoilt)} {failed.Name}";
    }

    /// <summary>The answers go where the output goes, which is nothing that a test may write to.</summary>
    private static TextWriter TakeOutput()
    {
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        return answers;
    }

    private static TimeSpan Allowed(Coverage coverage, IEnumerable<Test> tests) =>
        s_leastTime + TimeSpan.FromMilliseconds(3 * coverage.Milliseconds(tests));

    /// <summary>Ends the process once it has taken more processor time; others may keep the processor busy.</summary>
    private static Timer Limit(TextWriter answers, TimeSpan time)
    {
        var end = Environment.CpuUsage.TotalTime + time;
        return new Timer(
            _ =>
            {
                if (Environment.CpuUsage.TotalTime > end)
                {
                    answers.WriteLine(NoEnd);
                    answers.Flush();
                    System.Diagnostics.Process.GetCurrentProcess().Kill();
                }
            },
            null,
            TimeSpan.FromMilliseconds(200),
            TimeSpan.FromMilliseconds(200));
    }
}
