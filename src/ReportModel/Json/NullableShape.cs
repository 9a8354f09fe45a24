using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>The shape of a value type that may be null.</summary>
internal sealed class NullableShape<T> : JsonShape
    where T : struct
{
    public override Type Type => typeof(T?);

    public override JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));

    public override JsonConverter CreateConverter(JsonSerializerOptions options) => JsonMetadataServices.GetNullableConverter<T>(options);
}
