namespace ReportModel.Drafting.Wording;

/// <summary>States by their Chinese names, and lists of them.</summary>
internal static class StateWords
{
    /// <summary>The State that signed the conventions and is not made a Party here: it observes.</summary>
    public static State Observer { get; } = StateCatalogue.ByIso3("IRN");

    public static IReadOnlyList<State> Parties { get; } = [.. StateCatalogue.All.Where(state => state.Iso3 != "IRN")];

    public static string NameOf(State state) => state.NameIn("zh");

    /// <summary>A list of names, with or without a conjunction before the last.</summary>
    public static string List(IReadOnlyList<string> names, Chance chance) => names.Count > 1 && chance.Percent(30)
        ? string.Join('、', names.Take(names.Count - 1)) + "和" + names[^1]
        : string.Join('、', names);
}
