namespace ReportModel;

/// <summary>The languages that the library has drafting conventions for.</summary>
internal static class ReadableLanguages
{
    public const string List = "zh";

    public static readonly EquatableArray<string> All = ["zh"];

    public static bool Contains(string language) => All.Contains(language, StringComparer.Ordinal);
}
