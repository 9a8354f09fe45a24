namespace ReportModel.Tool;

/// <summary>The codes of languages that Akoma Ntoso wants: ISO 639-2, in the terminological form.</summary>
internal static class LanguageCode
{
    /// <summary>The code of an official language; the ISO 639-1 code itself for others.</summary>
    public static string Of(string language) => language switch
    {
        "ar" => "ara",
        "en" => "eng",
        "es" => "spa",
        "fr" => "fra",
        "ru" => "rus",
        "zh" => "zho",
        _ => language,
    };
}
