namespace ReportModel.Json;

/// <summary>By this a list that is known as a <see cref="Type"/> only gives its shape, without making a generic type at run time.</summary>
internal interface IJsonList
{
    JsonShape Shape { get; }
}
