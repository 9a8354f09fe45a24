namespace ReportModel;

/// <summary>The States of the world, by code and by name.</summary>
public static partial class StateCatalogue
{
    /// <summary>All States, in the order of their alpha-3 codes.</summary>
    public static EquatableArray<State> All { get; } = [];

    /// <summary>The State with an alpha-3 code.</summary>
    /// <param name="iso3">The ISO 3166-1 alpha-3 code in capitals, such as <c>CHN</c>.</param>
    /// <returns>The State.</returns>
    /// <exception cref="ArgumentException">No State has that code.</exception>
    public static State ByIso3(string iso3) => TryGet(iso3, out var state) ? state : throw new ArgumentException($"No State has the code '{iso3}'.", nameof(iso3));

    /// <summary>Looks a State up by its alpha-3 code.</summary>
    /// <param name="iso3">The ISO 3166-1 alpha-3 code in capitals, such as <c>CHN</c>.</param>
    /// <param name="state">The State; <see cref="State.None"/> where there is none.</param>
    /// <returns>Whether a State has the code.</returns>
    public static bool TryGet(string iso3, out State state)
    {
        state = State.None;
        return false;
    }

    /// <summary>Looks a State up by a name as reports write it: short, formal or the short form of prose, such as 美国.</summary>
    /// <param name="name">The name, without white space around it.</param>
    /// <param name="language">The ISO 639-1 code of the official language of the name.</param>
    /// <param name="state">The State; <see cref="State.None"/> where there is none.</param>
    /// <returns>Whether a State has the name.</returns>
    public static bool TryFind(string name, string language, out State state)
    {
        state = State.None;
        return false;
    }
}
