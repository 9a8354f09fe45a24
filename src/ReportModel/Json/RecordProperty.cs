using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>A property of a record in JSON.</summary>
internal abstract class RecordProperty<T>
{
    public abstract JsonPropertyInfo Describe(JsonSerializerOptions options, T blank, bool isRequired);

    /// <summary>Records cannot be changed once they are made, so that each property counts as a parameter of the making.</summary>
    public abstract JsonParameterInfoValues DescribeParameter(int position, T blank);

    /// <summary>A record with the value that was read.</summary>
    public abstract T Set(T record, object? value);
}
