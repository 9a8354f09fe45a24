using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>The shape of a list: a JSON array.</summary>
internal sealed class ListShape<T> : JsonShape
{
    public override Type Type => typeof(EquatableArray<T>);

    public override JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options) => CreateListInfo(options);

    /// <summary>Inside the model a list has no null; for other elements their own options decide how they are written.</summary>
    public override JsonConverter CreateConverter(JsonSerializerOptions options) =>
        new ShapeConverter<EquatableArray<T>>(() => CreateListInfo(JsonContract.Holds(typeof(T)) ? JsonContract.Options : options));

    private static JsonTypeInfo<EquatableArray<T>> CreateListInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<EquatableArray<T>, T>(
            options, new(), ReferenceEquals(options, JsonContract.Options) ? WithoutNull : items => items.ToEquatableArray());

    private static EquatableArray<T> WithoutNull(IEnumerable<T> items)
    {
        var list = items.ToEquatableArray();
        foreach (var item in list)
        {
            if (item is null)
            {
                throw new JsonException($"A list of {typeof(T).Name} has no null.");
            }
        }

        return list;
    }
}
