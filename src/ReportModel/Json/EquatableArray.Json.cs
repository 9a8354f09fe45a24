using ReportModel.Json;

namespace ReportModel;

/// <content>The list as JSON: an array.</content>
public readonly partial struct EquatableArray<T> : IJsonList
{
    JsonShape IJsonList.Shape => new ListShape<T>();
}
