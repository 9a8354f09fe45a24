using System.Text.Json;

namespace ReportModel.Json;

/// <summary>The members of an enumeration by their names; numbers are no names, since they could change.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetNames<T>().ToDictionary(name => name, name => Enum.Parse<T>(name), StringComparer.Ordinal);

    public static T Read(string name) => Values.TryGetValue(name, out var value)
        ? value
        : throw new JsonException($"'{JsonText.Shorten(name)}' is no {typeof(T).Name}; write {string.Join(", ", Values.Keys)}.");

    public static string Write(T value) => Enum.GetName(value)
        ?? throw new JsonException($"{typeof(T).Name} has no member {value}.");
}
