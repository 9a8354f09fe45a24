using System.Reflection;
using ReportModel.Tests.Persistence;

namespace ReportModel.Tests.Model;

/// <summary>A record of which nothing is known yet says nothing.</summary>
public class NewRecordTests
{
    public static TheoryData<string> Records => [.. JsonTypes.All.Where(type => !type.IsEnum && JsonTypes.IsRecord(type)).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Texts_are_empty_numbers_zero_and_lists_without_elements(string record)
    {
        var type = JsonTypes.Named(record);
        if (!type.IsValueType && type.GetConstructor([]) is null)
        {
            return;
        }

        var empty = Activator.CreateInstance(type)!;
        Assert.All(type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite), property => Assert.Contains(
            property.GetValue(empty) switch
            {
                null or "" or 0 or false => "nothing",
                Enum value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) == 0 ? "nothing" : value.ToString(),
                var value => value.ToString()!,
            },
            Nothing(property.PropertyType)));
    }

    /// <summary>What a property of a type may be as text while nothing is known: a State, a day and the like are written so.</summary>
    private static string[] Nothing(Type type) =>
    [
        "nothing",
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? "[]"
            : type == typeof(State) ? " "
            : type == typeof(CalendarDate) ? "0000-00-00"
            : type == typeof(TimeSpan) ? "00:00:00"
            : type == typeof(string) || type == typeof(DocumentSymbol) || type.Name.EndsWith("Id", StringComparison.Ordinal) ? ""
            : type.IsValueType || JsonTypes.IsRecord(type) ? Activator.CreateInstance(type)?.ToString() ?? "nothing"
            : "nothing",
    ];
}
