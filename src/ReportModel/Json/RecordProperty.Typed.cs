using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <inheritdoc cref="RecordProperty{T}"/>
internal sealed class RecordProperty<T, TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> with) : RecordProperty<T>
{
    public override JsonPropertyInfo Describe(JsonSerializerOptions options, T blank, bool isRequired)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = name,
            JsonPropertyName = name,
            Getter = record => get((T)record),
            // Says that the property is read; what is read goes to the making of the record.
            Setter = (_, _) => throw new InvalidOperationException($"A {typeof(T).Name} cannot be changed."),
        });
        property.IsRequired = isRequired;
        property.IsGetNullable = get(blank) is null;
        return property;
    }

    public override JsonParameterInfoValues DescribeParameter(int position, T blank) => new()
    {
        Name = name,
        ParameterType = typeof(TValue),
        Position = position,
        HasDefaultValue = true,
        DefaultValue = get(blank),
        IsNullable = get(blank) is null,
    };

    public override T Set(T record, object? value) => with(record, (TValue)value!);
}
