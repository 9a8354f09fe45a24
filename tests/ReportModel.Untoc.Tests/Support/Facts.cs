using System.Collections;
using System.Reflection;

namespace ReportModel.Untoc.Tests;

/// <summary>Every fact of a report, however deep, with the path that leads to it.</summary>
internal static class Facts
{
    /// <summary>The kinds of facts that there are.</summary>
    public static IEnumerable<Type> Kinds => typeof(ReportFact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ReportFact)) && !t.IsAbstract);

    public static IEnumerable<(string Path, ReportFact Fact)> Of(object? value, string path = "Report")
    {
        if (value is ReportFact fact)
        {
            yield return (path, fact);
        }

        foreach (var inner in Parts(value, path).SelectMany(part => Of(part.Value, part.Path)))
        {
            yield return inner;
        }
    }

    private static IEnumerable<(object? Value, string Path)> Parts(object? value, string path) => value switch
    {
        Report or ReportFact or Coverage => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => (p.GetValue(value), path + "." + p.Name)),
        IEnumerable list and not string => list.Cast<object?>().Select((item, i) => (item, FormattableString.Invariant($"{path}[{i}]"))),
        _ => [],
    };
}
