namespace ReportModel;

/// <summary>
/// The C# names of reports, and of what bodies adopted or discussed at a meeting: Wg3_2022, Sbi_2016_20, Hrc_59_60. They are
/// the names of the symbols (<see cref="SymbolNames"/>) that <see cref="MeetingSymbol"/> leaves, without what everybody
/// leaves out who cites the body: FCCC/SBI is Sbi, E/CN.7 is Cn7. docs/naming.md has the rule with examples.
/// </summary>
/// <remarks>
/// Different symbols keep different names, since no series begins like a shortened body. A body that is not in the list
/// has its whole symbol in its names, for ever: a shorter one would be another name.
/// </remarks>
internal static class GroupNames
{
    /// <summary>What is left out at the beginning of a symbol, and how much of it. The first that fits counts.</summary>
    private static readonly (string Beginning, int Length)[] LeftOut =
    [
        ("CTOC/COP/WG.", "CTOC/COP/".Length),
        ("CTOC/COP/", "CTOC/".Length),
        ("CAC/COSP/", "CAC/".Length),
        ("E/CN.", "E/".Length),
        ("A/HRC/", "A/".Length),
        ("FCCC/CP/", "FCCC/".Length),
        ("FCCC/SBI/", "FCCC/".Length),
        ("FCCC/SBSTA/", "FCCC/".Length),
        ("FCCC/KP/CMP/", "FCCC/KP/".Length),
        ("FCCC/PA/CMA/", "FCCC/PA/".Length),
    ];

    /// <summary>The name of a report.</summary>
    public static string Of(DocumentSymbol report) => Of(MeetingSymbol.AllOf(report));

    /// <summary>The name of the meetings of some bodies: Wg2Wg3_2022 where they differ in the body alone, otherwise one behind the other.</summary>
    /// <param name="meetings">What each is called by, in the order of the report's symbol; the same more than once counts once.</param>
    public static string Of(IEnumerable<string> meetings)
    {
        var all = meetings.Distinct(StringComparer.Ordinal).Select(Shortened).ToList();
        var slash = all.Count > 1 ? all[0].IndexOf('/') : -1;
        var when = slash > 0 ? all[0].Substring(slash) : "";
        return when.Length > 0 && all.TrueForAll(one => one.IndexOf('/') == one.Length - when.Length && one.EndsWith(when, StringComparison.Ordinal))
            ? string.Concat(all.Select(one => SymbolNames.Identifier(one.Substring(0, one.Length - when.Length)))) + SymbolNames.Identifier(when)
            : string.Join("__", all.Select(SymbolNames.Identifier).DefaultIfEmpty("_"));
    }

    /// <summary>The name of a body.</summary>
    public static string OfBody(string body) => SymbolNames.Identifier(Shortened(body + "/").TrimEnd('/'));

    private static string Shortened(string meeting)
    {
        foreach (var (beginning, length) in LeftOut)
        {
            if (meeting.StartsWith(beginning, StringComparison.Ordinal))
            {
                return meeting.Substring(length);
            }
        }

        return meeting;
    }
}
