namespace ReportModel;

/// <summary>A State, as the library's <see cref="StateCatalogue"/> holds it: a Member State of the United Nations or an observer State.</summary>
/// <remarks>
/// Codes are those of ISO 3166-1 and of "Standard country or area codes for statistical use" (M49); names are those of
/// the United Nations terminology database (UNTERM). They are looked up by <see cref="Iso3"/>: an entry holds no copy of them.
/// </remarks>
public sealed partial record State
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

    /// <summary>The short name in an official language.</summary>
    /// <param name="language">The ISO 639-1 code: ar, en, es, fr, ru or zh.</param>
    /// <returns>The name; empty where the catalogue holds no State with this <see cref="Iso3"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not an official language of the United Nations.</exception>
    public string NameIn(string language) => Names(language).Short(Iso3);

    /// <summary>The formal name in an official language, without an article before it: <c>People's Republic of China</c>.</summary>
    /// <param name="language">The ISO 639-1 code: ar, en, es, fr, ru or zh.</param>
    /// <returns>The name; where there is no other, the short name; empty where the catalogue holds no State with this <see cref="Iso3"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not an official language of the United Nations.</exception>
    public string FormalNameIn(string language) => Names(language).Formal(Iso3);

    /// <summary>The hash code of the alpha-3 code, which tells States apart by itself.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Iso3);

    private static StateNames Names(string language) => OfficialLanguages.Contains(language)
        ? StateNames.In(language)
        : throw new ArgumentException($"'{language}' is not one of {OfficialLanguages.List}.", nameof(language));
}
