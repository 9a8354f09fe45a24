using System.Globalization;

namespace ReportModel;

/// <summary>The States of the world, by code and by name: the 193 Member States of the United Nations and its two observer States, the Holy See and the State of Palestine.</summary>
/// <remarks>
/// Every State is one instance, whichever member returns it. All members may be used from any thread. Codes are those of
/// ISO 3166-1 and M49; names are those of the United Nations terminology database (UNTERM), with the short forms and former
/// names that reports use.
/// </remarks>
public static class StateCatalogue
{
    /// <summary>All States, in the order of their alpha-3 codes.</summary>
    public static EquatableArray<State> All { get; } = Read();

    private static readonly Dictionary<string, State> Iso3Codes = All.ToDictionary(state => state.Iso3, StringComparer.Ordinal);

    private static readonly NamesByLanguage<State> Names = new(ReadNames);

    /// <summary>The State with an alpha-3 code.</summary>
    /// <param name="iso3">The ISO 3166-1 alpha-3 code in capitals, such as <c>CHN</c>.</param>
    /// <returns>The State.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="iso3"/> is null.</exception>
    /// <exception cref="ArgumentException">No State has that code.</exception>
    public static State ByIso3([StateCode] string iso3) => TryGet(iso3, out var state) ? state : throw new ArgumentException($"No State has the code '{iso3}'.", nameof(iso3));

    /// <summary>Looks a State up by its alpha-3 code.</summary>
    /// <param name="iso3">The ISO 3166-1 alpha-3 code in capitals, such as <c>CHN</c>.</param>
    /// <param name="state">The State; <see cref="State.None"/> where there is none.</param>
    /// <returns>Whether a State has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="iso3"/> is null.</exception>
    public static bool TryGet([StateCode] string iso3, out State state)
    {
        var found = Iso3Codes.TryGetValue(iso3 ?? throw new ArgumentNullException(nameof(iso3)), out var entry);
        state = entry ?? State.None;
        return found;
    }

    /// <summary>Looks a State up by a name as reports write it: short, formal, former or the short form of prose, such as 美国.</summary>
    /// <param name="name">
    /// The name, without white space around it. Letters count as they are, case and accents too; typographic apostrophes,
    /// no-break spaces, dashes, full-width brackets and an article before the name make no difference.
    /// </param>
    /// <param name="language">The ISO 639-1 code of the official language of the name; in any other language no name is found.</param>
    /// <param name="state">The State; <see cref="State.None"/> where there is none.</param>
    /// <returns>Whether a State has the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="language"/> is null.</exception>
    public static bool TryFind(string name, string language, out State state)
    {
        var found = Names.TryFind(name, language, out var entry);
        state = entry ?? State.None;
        return found;
    }

    /// <summary>Looks for the one State with a name nearest to a misspelt one, for messages that ask "did you mean".</summary>
    internal static bool TryFindNearest(string name, string language, out State state)
    {
        var found = Names.TryFindNearest(name, language, out var entry);
        state = entry ?? State.None;
        return found;
    }

    /// <summary>The names of a language, for who looks up many.</summary>
    internal static NameIndex<State> NamesIn(string language) => Names.In(language);

    private static EquatableArray<State> Read()
    {
        var english = StateNames.In("en");
        return TableText.Rows(StateTables.Codes).Select(row => new State
        {
            Iso3 = row[0],
            Iso2 = row[1],
            M49 = int.Parse(row[2], CultureInfo.InvariantCulture),
            Identifier = row[3],
            Name = english.Short(row[0]),
        }).ToEquatableArray();
    }

    private static IEnumerable<KeyValuePair<string, State>> ReadNames(string language) => OfficialLanguages.Contains(language)
        ? All.SelectMany(state => StateNames.In(language).Of(state.Iso3), (state, name) => new KeyValuePair<string, State>(name, state))
        : [];
}
