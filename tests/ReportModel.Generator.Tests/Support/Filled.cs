using System.Reflection;

namespace ReportModel.Generator.Tests;

/// <summary>Makes records with every property set, so that a property that a printer forgets is missed.</summary>
/// <param name="words">What every text holds.</param>
internal sealed class Filled(string words)
{
    /// <summary>What tables of other languages give: a report that was read alone has none.</summary>
    private static readonly string[] OfEditions = [nameof(WordedFact.OtherLanguages), nameof(ReportModel.Report.Editions)];

    private int _number;

    public static Report Report(string words = "\"字\\ <&> \U0001F600") => (Report)new Filled(words).Make(typeof(Report), 0)! with { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.6/2019/1-CTOC/COP/WG.7/2019/1") };

    private object? Make(Type type, int depth)
    {
        _number++;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return FormattableString.Invariant($"text {_number} {words}");
        }

        if (type == typeof(int))
        {
            return _number;
        }

        if (type == typeof(bool))
        {
            return true;
        }

        if (type == typeof(TimeSpan))
        {
            return new TimeSpan(_number % 24, 30, 0);
        }

        if (type == typeof(DocumentSymbol))
        {
            return DocumentSymbol.Parse(FormattableString.Invariant($"CTOC/COP/WG.3/2022/{_number}"));
        }

        // States are those of the catalogue: the printed code asks for them by code.
        if (type == typeof(State))
        {
            return StateCatalogue.All.IsEmpty ? State.None : StateCatalogue.All[_number % StateCatalogue.All.Count];
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(_number % values.Length);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return List(type.GetGenericArguments()[0], depth);
        }

        return type.IsValueType ? Value(type, depth) : Record(type, depth);
    }

    private object List(Type element, int depth)
    {
        var isNested = element == typeof(Section) || element == typeof(AgendaItem);
        var array = Array.CreateInstance(element, isNested && depth > 3 ? 0 : element == typeof(RecommendationId) ? 20 : 2);
        for (var i = 0; i < array.Length; i++)
        {
            array.SetValue(Make(element, depth + 1), i);
        }

        return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    private object Value(Type type, int depth)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType, depth + 1))]);
    }

    private object Record(Type type, int depth)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && !OfEditions.Contains(p.Name)))
        {
            // All records of a report are in its language, and the table says it once.
            property.SetValue(record, property.Name == nameof(WordedFact.Language) ? "language " + words : Make(property.PropertyType, depth + 1));
        }

        return record;
    }
}
