namespace ReportModel.Generator;

/// <summary>A set of States of the library's catalogue: a bit for each, so that the States of a thousand reports are one at once.</summary>
/// <param name="First">States 0 to 63 of the catalogue, in its order.</param>
/// <param name="Second">States 64 to 127.</param>
/// <param name="Third">States 128 to 191.</param>
/// <param name="Fourth">States 192 to 255.</param>
internal readonly record struct StateSet(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>The States and their places, in the order of their names.</summary>
    private static readonly (State State, int Place)[] s_named = StateCatalogue.All
        .Select(static (state, i) => (State: state, Place: i))
        .OrderBy(static entry => entry.State.Identifier, StringComparer.Ordinal)
        .ToArray();

    private static readonly Dictionary<string, int> s_places = StateCatalogue.All
        .Select(static (state, i) => (state.Iso3, Place: i))
        .ToDictionary(static entry => entry.Iso3, static entry => entry.Place, StringComparer.Ordinal);

    public static StateSet Of(EquatableArray<State> states)
    {
        var set = default(StateSet);
        foreach (var state in states)
        {
            if (s_places.TryGetValue(state.Iso3, out var place))
            {
                set |= Single(place);
            }
        }

        return set;
    }

    public static StateSet operator |(StateSet one, StateSet other) =>
        new(one.First | other.First, one.Second | other.Second, one.Third | other.Third, one.Fourth | other.Fourth);

    /// <summary>The States in the order of their names.</summary>
    public List<State> Named()
    {
        var states = new List<State>();
        foreach (var (state, place) in s_named)
        {
            if ((this | Single(place)) == this)
            {
                states.Add(state);
            }
        }

        return states;
    }

    private static StateSet Single(int place)
    {
        var bit = 1UL << (place & 63);
        return (place >> 6) switch { 0 => new(bit, 0, 0, 0), 1 => new(0, bit, 0, 0), 2 => new(0, 0, bit, 0), _ => new(0, 0, 0, bit) };
    }
}
