using System.Reflection;

namespace ReportModel.Tool.Tests;

/// <summary>The members that the generator wrote into an assembly, by their names in code: <c>Recommendations.Wg3_2022.K</c>.</summary>
internal sealed class Members(Assembly assembly, string space)
{
    /// <summary>What the classes of a catalogue have besides its members.</summary>
    private static readonly string[] s_helpers = ["All"];

    /// <summary>All names in some catalogues, in order.</summary>
    public IEnumerable<string> Of(params string[] catalogues) =>
        catalogues.SelectMany(catalogue => Below(Catalogue(catalogue), catalogue)).Order(StringComparer.Ordinal);

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The record of a name.</summary>
    public object Value(string name) => Find(name)!.GetValue(null)!;

    private PropertyInfo? Find(string name)
    {
        var parts = name.Split('.');
        var type = Catalogue(parts[0]);
        foreach (var part in parts[1..^1])
        {
            type = type.GetNestedType(part)!;
        }

        return type.GetProperty(parts[^1]);
    }

    private Type Catalogue(string name) => assembly.GetType(space + "." + name, throwOnError: true)!;

    private static IEnumerable<string> Below(Type type, string path) =>
        type.GetProperties().Select(static property => property.Name).Except(s_helpers).Select(name => path + "." + name)
            .Concat(type.GetNestedTypes().Where(static inner => inner.Name != "Id").SelectMany(inner => Below(inner, path + "." + inner.Name)));
}
