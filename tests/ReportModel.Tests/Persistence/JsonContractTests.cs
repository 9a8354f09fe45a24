using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ReportModel.Json;

namespace ReportModel.Tests.Persistence;

/// <summary>JSON is stored: its names may not change by themselves.</summary>
public class JsonContractTests
{
    /// <summary>What a version has written, later ones read. Names may be added to the file, none taken away or changed.</summary>
    [Fact]
    public void The_names_are_those_agreed() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "ReportModel.Tests", "Persistence", "json-names.txt")).ReplaceLineEndings("\n"),
            string.Concat(JsonTypes.All.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => $"{type.Name}: {Form(type)}\n")));

    [Fact]
    public void Every_public_record_and_enumeration_has_a_form() =>
        Assert.All(JsonTypes.All, type => Assert.True(JsonContract.Holds(type), type.Name));

    [Fact]
    public void Every_type_names_the_converter_itself() =>
        Assert.All(JsonTypes.All, type => Assert.Contains(type.CustomAttributes, a => a.AttributeType.Name == "JsonConverterAttribute"));

    [Fact]
    public void Every_record_is_in_the_context() =>
        Assert.All(JsonTypes.All.Where(type => !type.IsEnum), type => Assert.True(ReportJsonContext.Default.GetTypeInfo(type) is not null, type.Name));

    /// <summary>A property that is set is written, one that is derived is not; each under its name with a small first letter.</summary>
    [Fact]
    public void Every_property_that_can_be_set_is_written()
    {
        foreach (var type in JsonTypes.All.Where(type => Kind(type) == JsonTypeInfoKind.Object))
        {
            var json = (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(Filled.Of(type), type, JsonContract.Options))!;
            var expected = type.GetProperties().Where(p => p.CanWrite).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]);

            Assert.Equal(expected.Order(StringComparer.Ordinal), json.Select(p => p.Key).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>A position without its end, or a name without its language, could have no value of its own for what is left out.</summary>
    [Fact]
    public void A_small_value_is_read_with_all_its_properties_only()
    {
        foreach (var type in JsonTypes.All.Where(type => type.IsValueType && Kind(type) == JsonTypeInfoKind.Object))
        {
            var whole = (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(Filled.Of(type), type, JsonContract.Options))!;
            foreach (var name in whole.Select(p => p.Key).ToList())
            {
                var part = new JsonObject(whole.Where(p => p.Key != name).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));

                Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(part.ToJsonString(), type, JsonContract.Options));
            }
        }
    }

    [Theory]
    [InlineData(typeof(Uri))]
    [InlineData(typeof(List<string>))]
    public void A_type_that_is_none_of_the_model_has_no_form(Type type)
    {
        Assert.False(JsonContract.Holds(type));
        Assert.Null(JsonContract.ShapeOf(type));
    }

    private static JsonTypeInfoKind Kind(Type type) => JsonContract.Options.GetTypeInfo(type).Kind;

    private static string Form(Type type) => type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type))
        : Kind(type) != JsonTypeInfoKind.Object ? "a string"
        : string.Join(", ", JsonContract.Options.GetTypeInfo(type).Properties.Select(property => property.Name));
}
