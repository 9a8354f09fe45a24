using System.Text.Json;

namespace ReportModel.Json;

/// <summary>Writes a value as a JSON string, and as the name of a property where it is the key of a dictionary.</summary>
/// <param name="read">From text; throws <see cref="JsonException"/> where the text is none.</param>
/// <param name="write">To text; throws <see cref="JsonException"/> where reading would not give the value back.</param>
internal sealed class TextConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    where T : notnull
{
    // Where the token is no string, GetString gives null or throws what the serializer makes a JsonException of.
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString() ?? throw new JsonException());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
}
