namespace ReportModel;

/// <summary>A name in one language.</summary>
/// <param name="Language">The ISO 639-1 code of the language.</param>
/// <param name="Name">The name.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct LocalName(string Language, string Name);
