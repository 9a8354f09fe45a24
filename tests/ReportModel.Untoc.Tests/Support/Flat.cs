using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ReportModel.Tests.Persistence;

/// <summary>
/// Everything that a value of the model holds, one line a leaf, with the path that leads to it. Two values with the same
/// lines are the same in every property, in positions too, which take no part in equality.
/// </summary>
internal static class Flat
{
    public static List<string> Of(object? value)
    {
        var lines = new List<string>();
        Add(value, "$", lines);
        return lines;
    }

    private static void Add(object? value, string path, List<string> lines)
    {
        switch (value)
        {
            case null:
                lines.Add($"{path} is null");
                break;
            case string or DocumentSymbol or State or bool or int or TimeSpan or Enum:
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path} {value.GetType().Name} {value}"));
                break;
            case IEnumerable list:
                var items = list.Cast<object?>().ToList();
                lines.Add($"{path} has {items.Count}");
                for (var i = 0; i < items.Count; i++)
                {
                    Add(items[i], $"{path}[{i}]", lines);
                }

                break;
            default:
                Assert.StartsWith("ReportModel", value.GetType().Namespace, StringComparison.Ordinal);
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    Add(property.GetValue(value), $"{path}.{property.Name}", lines);
                }

                break;
        }
    }
}
