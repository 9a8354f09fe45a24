using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>How the values of one type are written as JSON.</summary>
internal abstract class JsonShape
{
    /// <summary>The type of the values.</summary>
    public abstract Type Type { get; }

    /// <summary>What the serializer has to know of the type, inside the model.</summary>
    public abstract JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);

    /// <summary>A converter by which the type keeps its form inside anybody's JSON.</summary>
    public abstract JsonConverter CreateConverter(JsonSerializerOptions options);
}
