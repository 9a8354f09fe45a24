using System.Globalization;
using Xunit.Sdk;

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

    public static int Run(int mutantFromTheStart)
    {
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        MutantSwitch.TurnOn(mutantFromTheStart);
        if (mutantFromTheStart != MutantSwitch.None)
        {
            Limit(answers, s_leastTime * 10);
            var whole = Suite.Find();
            answers.WriteLine(whole.FirstToFail(whole.Tests) is { } test ? $"{Killed} {Suite.Name(test)}" : Survived);
            return 0;
        }

        SharedValues? shared = null;
        var once = MutantSwitch.CoveredBy(() => shared = SharedValues.Make(typeof(ReportParser).Assembly, Suite.Assembly)).ToHashSet();
        var suite = Suite.Find();
        var coverage = Coverage.Of(suite, shared!);
        answers.WriteLine(Ready);
        while (Console.In.ReadLine() is { } line)
        {
            var mutant = int.Parse(line, CultureInfo.InvariantCulture);
            var tests = coverage.TestsOf(mutant);
            var answer = Try(mutant, tests, suite, coverage, shared!, answers);

            // What was made without the mutant, or is kept by the framework, may be all that shows it: that takes a process of its own.
            var isHidden = tests.Count == 0 || once.Contains(mutant);
            answers.WriteLine(isHidden && answer.StartsWith(Survived, StringComparison.Ordinal) ? RunsOnce : answer);
        }

        return 0;
    }

    private static string Try(int mutant, IReadOnlyList<ITestCase> tests, Suite suite, Coverage coverage, SharedValues shared, TextWriter answers)
    {
        using var limit = Limit(answers, s_leastTime + TimeSpan.FromMilliseconds(3 * coverage.Milliseconds(tests)));
        shared.Forget();
        MutantSwitch.TurnOn(mutant);
        var failed = suite.FirstToFail(tests);
        MutantSwitch.TurnOff();
        if (failed is null)
        {
            return $"{Survived} {tests.Count}";
        }

        shared.Forget();
        return suite.FirstToFail([failed]) is null ? $"{Killed} {Suite.Name(failed)}" : $"{Spoilt} {Suite.Name(failed)}";
    }

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
