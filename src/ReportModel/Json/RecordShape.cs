using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>The shape of a record: a JSON object, and the record's properties by their names in it.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="blank">The record before any property is read: what JSON leaves out has its value from here. A property that is null here may be null.</param>
/// <param name="isWhole">Whether JSON has to give every property, as of a position.</param>
/// <remarks>
/// Described by hand, since the serializer's source generator would give properties that JSON leaves out null instead of
/// the record's own initial value, and would name them as the application's options say.
/// </remarks>
internal sealed class RecordShape<T>(T blank, bool isWhole = false) : JsonShape
    where T : notnull
{
    private readonly List<RecordProperty<T>> _properties = [];

    public override Type Type => typeof(T);

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name in JSON, which no later version changes.</param>
    /// <param name="get">Its value.</param>
    /// <param name="with">The record with another value of it.</param>
    public RecordShape<T> Add<TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> with)
    {
        _properties.Add(new RecordProperty<T, TValue>(name, get, with));
        return this;
    }

    public override JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
    {
        ObjectWithParameterizedConstructorCreator = Create,
        PropertyMetadataInitializer = _ => [.. _properties.Select(property => property.Describe(options, blank, isWhole))],
        ConstructorParameterMetadataInitializer = () => [.. _properties.Select((property, i) => property.DescribeParameter(i, blank))],
    });

    public override JsonConverter CreateConverter(JsonSerializerOptions options) =>
        new ShapeConverter<T>(() => (JsonTypeInfo<T>)JsonContract.Options.GetTypeInfo(typeof(T)));

    /// <summary>The array is the serializer's own and may be longer.</summary>
    private T Create(object?[] values)
    {
        var record = blank;
        for (var i = 0; i < _properties.Count; i++)
        {
            record = _properties[i].Set(record, values[i]);
        }

        return record;
    }
}
