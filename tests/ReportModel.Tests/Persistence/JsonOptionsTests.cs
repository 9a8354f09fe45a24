using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Tests.Persistence;

/// <summary>Options of an application's own: they say how its own types are written, never how the model is.</summary>
public class JsonOptionsTests
{
    private static readonly RecommendationId s_id = new("CTOC/COP/WG.3/2022/4#7(k)");

    /// <summary>New options each time: the serializer remembers what it found out under given ones.</summary>
    private static JsonSerializerOptions Options => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    [Fact]
    public void A_list_of_the_model_is_written_as_the_model_is()
    {
        EquatableArray<Officer> officers = [new() { Name = "Bo Li" }];
        var json = JsonSerializer.Serialize(officers, Options);

        Assert.StartsWith("""[{"name":"Bo Li","role":"Chair",""", json, StringComparison.Ordinal);
        Assert.Equal(officers, JsonSerializer.Deserialize<EquatableArray<Officer>>(json, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableArray<Officer>>("[null]", Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableArray<EquatableArray<Officer>>>("[[null]]", Options));
    }

    [Fact]
    public void A_list_of_other_elements_is_written_as_the_options_say()
    {
        EquatableArray<Own> list = [new(s_id), new(default)];
        var json = JsonSerializer.Serialize(list, Options);

        Assert.Equal("""[{"OWN_ID":"CTOC/COP/WG.3/2022/4#7(k)"},{"OWN_ID":""}]""", json);
        Assert.Equal(list, JsonSerializer.Deserialize<EquatableArray<Own>>(json, Options));
        Assert.Equal([null, new(s_id)], JsonSerializer.Deserialize<EquatableArray<Own?>>("""[null,{"OWN_ID":"CTOC/COP/WG.3/2022/4#7(k)"}]""", Options));
    }

    [Fact]
    public void Every_record_and_value_comes_back_under_any_options() => Assert.All(JsonTypes.All, type =>
    {
        var value = type.IsEnum ? Enum.GetValues(type).GetValue(0) : Filled.Of(type);
        var json = JsonSerializer.Serialize(value, type, Options);

        Assert.Equal(Flat.Of(value), Flat.Of(JsonSerializer.Deserialize(json, type, Options)));
    });

    private sealed record Own(RecommendationId OwnId);
}
