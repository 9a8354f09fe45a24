namespace ReportModel;

/// <summary>What a report says in another of the languages in which it was compiled.</summary>
/// <param name="Language">The language, an ISO 639-1 code such as <c>en</c>.</param>
/// <param name="Text">The text or title in it.</param>
/// <remarks>
/// The language versions of a United Nations document are editions of one document under one symbol; none is a translation
/// that ranks below another.
/// </remarks>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct LanguageText(string Language, string Text);
