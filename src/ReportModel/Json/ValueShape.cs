using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>The shape of a type that a converter writes as a single JSON value.</summary>
internal sealed class ValueShape<T>(JsonConverter<T> converter) : JsonShape
{
    public override Type Type => typeof(T);

    public override JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, converter);

    public override JsonConverter CreateConverter(JsonSerializerOptions options) => converter;
}
