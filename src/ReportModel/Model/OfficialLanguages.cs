namespace ReportModel;

/// <summary>The six official languages of the United Nations, by ISO 639-1 code (rule 51 of the rules of procedure of the General Assembly).</summary>
internal static class OfficialLanguages
{
    public const string List = "ar, en, es, fr, ru, zh";

    public static readonly EquatableArray<string> All = ["ar", "en", "es", "fr", "ru", "zh"];

    public static int IndexOf(string? language)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], language, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool Contains(string? language) => IndexOf(language) >= 0;
}
