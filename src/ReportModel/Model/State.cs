namespace ReportModel;

/// <summary>A State, as the library's <see cref="StateCatalogue"/> holds it: a Member State of the United Nations or an observer State.</summary>
/// <remarks>
/// Codes are those of ISO 3166-1 and of "Standard country or area codes for statistical use" (M49); names are those of
/// the United Nations terminology database (UNTERM).
/// </remarks>
public sealed record State
{
    /// <summary>The entry for no State at all.</summary>
    public static State None { get; } = new();

    /// <summary>The ISO 3166-1 alpha-2 code: <c>CN</c>.</summary>
    public string Iso2 { get; init; } = "";

    /// <summary>The ISO 3166-1 alpha-3 code: <c>CHN</c>.</summary>
    public string Iso3 { get; init; } = "";

    /// <summary>The M49 code of the United Nations Statistics Division, which is also the ISO 3166-1 numeric code; written with three digits.</summary>
    public int M49 { get; init; }

    /// <summary>The English short name: <c>China</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name of its member in the generated <c>States</c>: <c>CoteDIvoire</c>.</summary>
    public string Identifier { get; init; } = "";

    /// <summary>The short names in the order of the language codes ar, en, es, fr, ru, zh.</summary>
    internal EquatableArray<string> ShortNames { get; init; }

    /// <summary>The formal names in the order of the language codes ar, en, es, fr, ru, zh.</summary>
    internal EquatableArray<string> FormalNames { get; init; }

    /// <summary>The short name in an official language.</summary>
    /// <param name="language">The ISO 639-1 code: ar, en, es, fr, ru or zh.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not an official language of the United Nations.</exception>
    public string NameIn(string language) => In(ShortNames, language);

    /// <summary>The formal name in an official language.</summary>
    /// <param name="language">The ISO 639-1 code: ar, en, es, fr, ru or zh.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not an official language of the United Nations.</exception>
    public string FormalNameIn(string language) => In(FormalNames, language);

    /// <summary>The alpha-3 code and the English short name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Iso3} {Name}";

    private static string In(EquatableArray<string> names, string language) => OfficialLanguages.IndexOf(language) is var index and >= 0
        ? index < names.Count ? names[index] : ""
        : throw new ArgumentException($"'{language}' is not one of {OfficialLanguages.List}.", nameof(language));
}
