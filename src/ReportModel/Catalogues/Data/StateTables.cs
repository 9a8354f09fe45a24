namespace ReportModel;

/// <summary>The facts about States, as text: constants, so that nothing is built before it is asked for.</summary>
/// <remarks>
/// A name is written with the plain apostrophe, space and hyphen (<see cref="NameFolding"/> levels the rest) and without an
/// article. A test compares codes and names with the published lists.
/// </remarks>
internal static partial class StateTables
{
    /// <summary>The table of names in an official language.</summary>
    public static string NamesIn(string language) => language switch
    {
        "ar" => Arabic,
        "en" => English,
        "es" => Spanish,
        "fr" => French,
        "ru" => Russian,
        "zh" => Chinese,
        _ => throw new ArgumentException($"'{language}' is not one of {OfficialLanguages.List}.", nameof(language)),
    };
}
