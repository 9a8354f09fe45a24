using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>Reads and writes a type of the model in its own form, whatever the options of the JSON around it say.</summary>
internal sealed class ShapeConverter<T>(Func<JsonTypeInfo<T>> create) : JsonConverter<T>
{
    /// <summary>Made when it is first used: types refer to each other.</summary>
    private readonly Lazy<JsonTypeInfo<T>> _info = new(create);

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, _info.Value);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, _info.Value);
}
