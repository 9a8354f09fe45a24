namespace ReportModel.Analyzers.References;

/// <summary>Checks the codes of States. The library knows all of them: no catalogue is needed.</summary>
internal static class StateCheck
{
    public static Finding? Check(string written)
    {
        if (StateCatalogue.TryGet(written, out _))
        {
            return null;
        }

        var visible = InvisibleCharacters.RemoveFrom(written);
        if (visible != written && StateCatalogue.TryGet(visible, out _))
        {
            return Finding.Invisible(written, visible);
        }

        if (IsCode(written))
        {
            var near = Near(written);
            return Finding.Of(ReferenceRules.UnknownState, written, Nearest.Question(near), near);
        }

        var meant = Meant(visible.Trim());
        return Finding.Of(
            ReferenceRules.MalformedState, written, "it is not three capital letters; write the ISO 3166-1 alpha-3 code, such as CHN" + Nearest.Question(meant), meant);
    }

    private static bool IsCode(string text) =>
        text.Length == 3 && SymbolCharacters.IsUpper(text[0]) && SymbolCharacters.IsUpper(text[1]) && SymbolCharacters.IsUpper(text[2]);

    /// <summary>One key away, those that begin alike first.</summary>
    private static List<string> Near(string code) =>
        [.. StateCatalogue.All.Select(state => state.Iso3)
            .Where(iso3 => OneKey.Separates(code, iso3))
            .OrderBy(iso3 => iso3[0] != code[0] ? 2 : iso3[1] != code[1] ? 1 : 0)
            .ThenBy(iso3 => iso3, StringComparer.Ordinal)
            .Take(Nearest.Maximum)];

    /// <summary>The code in small letters, the alpha-2 code, the English name.</summary>
    private static List<string> Meant(string text) =>
        StateCatalogue.TryGet(text.ToUpperInvariant(), out var state)
        || StateCatalogue.TryFind(text, "en", out state)
        || (state = StateCatalogue.All.FirstOrDefault(other => string.Equals(other.Iso2, text, StringComparison.OrdinalIgnoreCase))) is not null
            ? [state.Iso3]
            : [];
}
