using System.Globalization;
using ReportModel.Drafting;
using ReportModel.Measuring;

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

    /// <summary>The answer where no test comes by the mutant: its code may have run once and for all, for the framework.</summary>
    public const string RunsOnce = "once";

    /// <summary>The answer where the same test now fails without the mutant: what it left behind is in the way.</summary>
    public const string Spoilt = "spoilt";

    /// <summary>The answer where the tests take much longer than they do otherwise; the worker ends with it.</summary>
    public const string NoEnd = "endless";

    private static readonly TimeSpan s_spare = TimeSpan.FromSeconds(2);

    /// <summary>The first test has the library compiled, too.</summary>
    private static readonly TimeSpan s_spareAtStart = TimeSpan.FromSeconds(10);

    /// <summary>Runs all tests with one mutant, those first that are thought to find it.</summary>
    public static int Run(int mutant, IReadOnlyCollection<string> suspects)
    {
        var answers = TakeOutput();
        MutantSwitch.TurnOn(mutant);
        var durations = Coverage.Written();
        using var limit = new TimeLimit(s_spareAtStart, answers);
        var failed = new TestOrder(durations, limit, suspects).FirstToFail(Suite.Tests, shared: null);
        answers.WriteLine(failed is null ? $"{Survived} {Suite.Tests.Count}" : $"{Killed} {failed.Name}");
        return 0;
    }

    /// <summary>Answers one mutant after another.</summary>
    public static int Run()
    {
        var answers = TakeOutput();
        MutantSwitch.TurnOff();
        var shared = new SharedValues(typeof(ReportParser).Assembly, typeof(DraftedReport).Assembly, typeof(RealReports).Assembly, Suite.Assembly);
        var coverage = Coverage.Of(shared);
        using var limit = new TimeLimit(s_spare, answers);
        var order = new TestOrder(coverage, limit, []);
        answers.WriteLine(Ready);
        while (Console.In.ReadLine() is { } line)
        {
            var mutant = int.Parse(line, CultureInfo.InvariantCulture);
            var tests = coverage.TestsOf(mutant);
            answers.WriteLine(tests.Count > 0 ? Try(mutant, tests, order, shared) : RunsOnce);
        }

        return 0;
    }

    private static string Try(int mutant, IReadOnlyList<Test> tests, TestOrder order, SharedValues shared)
    {
        MutantSwitch.TurnOn(mutant);
        var failed = order.FirstToFail(tests, shared);
        MutantSwitch.TurnOff();
        return failed is null ? $"{Survived} {tests.Count}"
            : order.FirstToFail([failed], shared) is null ? $"{Killed} {failed.Name}"
            : Spoilt;
    }

    /// <summary>The answers go where the output goes, which is nothing that a test may write to.</summary>
    private static TextWriter TakeOutput()
    {
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        return answers;
    }
}
