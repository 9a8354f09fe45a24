using System.Reflection;

namespace ReportModel.Tests.Persistence;

/// <summary>Makes values in which every property is set, each to another value.</summary>
internal sealed class Filled
{
    private int _number;

    public static T Of<T>() => (T)Of(typeof(T));

    public static object Of(Type type) => new Filled().Make(type, 0);

    private object Make(Type type, int depth)
    {
        _number++;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? FormattableString.Invariant($"text {_number} \"字\\ <&> \U0001F600\u2028")
            : type == typeof(int) ? _number
            : type == typeof(bool) ? true
            : type == typeof(TimeSpan) ? new TimeSpan(_number, 1, 2, 3, 4)
            : type == typeof(DocumentSymbol) ? DocumentSymbol.Parse(FormattableString.Invariant($"CTOC/COP/WG.2/2022/{_number}-CTOC/COP/WG.3/2022/{_number}"))
            : type == typeof(State) ? StateCatalogue.All[_number % StateCatalogue.All.Count]
            : type == typeof(CalendarDate) ? new CalendarDate(2000 + (_number % 99), 1 + (_number % 12), 1 + (_number % 28))
            : type.IsEnum ? Enum.GetValues(type).GetValue(_number % Enum.GetValues(type).Length)!
            : type.IsGenericType ? List(type.GetGenericArguments()[0], depth)
            : type.IsValueType ? Value(type, depth)
            : Record(type, depth);
    }

    private object List(Type element, int depth)
    {
        var isNested = element == typeof(Section) || element == typeof(AgendaItem);
        var array = Array.CreateInstance(element, (isNested && depth > 3) || (element == typeof(Report) && depth > 1) ? 0 : 2);
        for (var i = 0; i < array.Length; i++)
        {
            array.SetValue(Make(element, depth + 1), i);
        }

        return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    private object Value(Type type, int depth)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType, depth + 1))]);
    }

    private object Record(Type type, int depth)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            property.SetValue(record, Make(property.PropertyType, depth + 1));
        }

        return record;
    }
}
