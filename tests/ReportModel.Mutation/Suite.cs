using System.Reflection;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace ReportModel.Mutation;

/// <summary>The tests, found once and run in parts.</summary>
internal sealed class Suite
{
    /// <summary>
    /// Left out: tests of what happens to large inputs and to any text at all. They take most of the time of a run, and what
    /// they check is that nothing throws and that nothing takes too long, which the other tests find out about a mutant
    /// sooner; the texts are others in each run.
    /// </summary>
    private static readonly string[] s_leftOut =
    [
        "BadInput.GrowthTests.",
        "BadInput.HostileShapeTests.",
        "BadInput.MutationTests.",
        "Hostile.ParserPropertyTests.",
        "Hostile.SymbolPropertyTests.",
        "Symbols.FindTests.A_long_text_is_searched_in_one_pass",
        "SuppressionReaderTests.Long_lines_are_quoted_in_part",

        // It loads the build for netstandard2.0, which is not the mutated one.
        "BindingTests.Converters_of_the_build_for_netstandard",
    ];

    private static readonly TestAssemblyConfiguration s_configuration = new();

    private readonly ITestFramework _framework;

    private Suite(ITestFramework framework, IReadOnlyList<ITestCase> tests)
    {
        _framework = framework;
        Tests = tests;
    }

    public static Assembly Assembly => typeof(Suite).Assembly;

    /// <summary>The tests, those of one class next to each other.</summary>
    public IReadOnlyList<ITestCase> Tests { get; }

    public static Suite Find()
    {
        Xunit.TestContext.SetForInitialization(null, false, false);
        var framework = RegisteredEngineConfig.GetTestFramework(Assembly, null);
        var found = new List<ITestCase>();
        framework.GetDiscoverer(Assembly).Find(
            test =>
            {
                found.Add(test);
                return ValueTask.FromResult(true);
            },
            TestFrameworkOptions.ForDiscovery(s_configuration),
            null,
            null).AsTask().GetAwaiter().GetResult();

        var tests = found
            .Where(t => !Array.Exists(s_leftOut, name => Name(t).Contains(name, StringComparison.Ordinal)))
            .OrderBy(t => t.TestClassName, StringComparer.Ordinal)
            .ThenBy(t => t.UniqueID, StringComparer.Ordinal);
        return new Suite(framework, [.. tests]);
    }

    /// <summary>Runs tests until one fails, and returns that one; null where none does.</summary>
    public ITestCase? FirstToFail(IReadOnlyCollection<ITestCase> tests)
    {
        if (tests.Count == 0)
        {
            return null;
        }

        var options = TestFrameworkOptions.ForExecution(s_configuration);
        options.SetParallelMode(ParallelMode.None);
        options.SetSynchronousMessageReporting(true);
        options.SetStopOnTestFail(true);
        var sink = new FailureSink();
        _framework.GetExecutor(Assembly).RunTestCases(tests, sink, options, null).AsTask().GetAwaiter().GetResult();
        return sink.Failed is { } id ? tests.First(t => t.UniqueID == id) : sink.Error ? tests.First() : null;
    }

    public static string Name(ITestCase test) => $"{test.TestClassName}.{test.TestMethodName}";

    private sealed class FailureSink : IMessageSink
    {
        public string? Failed { get; private set; }

        public bool Error { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestFailed failed)
            {
                Failed ??= failed.TestCaseUniqueID;
            }

            Error |= message is IErrorMetadata;
            return Failed is null;
        }
    }
}
