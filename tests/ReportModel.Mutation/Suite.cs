using System.Reflection;

namespace ReportModel.Mutation;

/// <summary>The tests.</summary>
internal static class Suite
{
    /// <summary>
    /// Left out: tests of what happens to large inputs and to any text at all, and of long lists. They take most of the time
    /// of a run, and what they check is mostly that nothing throws and that nothing takes too long, which the other tests
    /// find out about a mutant sooner; many of the texts are others in each run.
    /// </summary>
    private static readonly string[] s_leftOut =
    [
        "BadInput.GrowthTests.",
        "BadInput.HostileShapeTests.",
        "BadInput.MutationTests.",
        "Drafted.DraftedReportTests.Any_drafted_report_is_read",
        "Drafted.DraftedReportTests.Reports_of_a_series",
        "Hostile.BodiesPropertyTests.",
        "Hostile.JsonPropertyTests.",
        "Hostile.ParserPropertyTests.",
        "Hostile.SymbolPropertyTests.",
        "Reading.RealForeignReferenceTests.",
        "Symbols.ErrorTests.Any_text_is_read_or_rejected",
        "Symbols.FindTests.A_long_text_is_searched_in_one_pass",
        "SuppressionReaderTests.Long_lines_are_quoted_in_part",

        // It loads the build for netstandard2.0, which is not the mutated one.
        "BindingTests.Converters_of_the_build_for_netstandard",
    ];

    public static Assembly Assembly => typeof(Suite).Assembly;

    /// <summary>The classes with tests, with those that are left out.</summary>
    public static IReadOnlySet<Type> Classes { get; } = Assembly.GetTypes().Where(t => t.IsPublic && MethodsOf(t).Any()).ToHashSet();

    /// <summary>All tests, those of one class next to each other.</summary>
    public static IReadOnlyList<Test> Tests { get; } =
    [
        .. from type in Classes
           from method in MethodsOf(type)
           let test = new Test(method)
           where !Array.Exists(s_leftOut, name => test.Name.Contains(name, StringComparison.Ordinal))
           orderby test.Class.FullName, test.Name
           select test,
    ];

    private static IEnumerable<MethodInfo> MethodsOf(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => method.IsDefined(typeof(FactAttribute)));
}
