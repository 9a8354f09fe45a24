using System.Collections.Concurrent;

namespace ReportModel;

/// <summary>The names of the States in one official language. A language is read when somebody first asks for it.</summary>
internal sealed class StateNames
{
    private static readonly ConcurrentDictionary<string, StateNames> ByLanguage = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> _byIso3 = new(StringComparer.Ordinal);

    private StateNames(string table)
    {
        foreach (var row in TableText.Rows(table))
        {
            _byIso3.Add(row[0], row);
        }
    }

    /// <summary>The names in an official language.</summary>
    public static StateNames In(string language) => ByLanguage.GetOrAdd(language, key => new StateNames(StateTables.NamesIn(key)));

    /// <summary>The short name; empty for a code that the catalogue does not hold.</summary>
    public string Short(string iso3) => _byIso3.TryGetValue(iso3, out var row) ? row[1] : "";

    /// <summary>The formal name; empty for a code that the catalogue does not hold.</summary>
    public string Formal(string iso3) => _byIso3.TryGetValue(iso3, out var row) ? row[2] : "";

    /// <summary>All names of the State: short, formal, then the short forms of prose and former names.</summary>
    public IEnumerable<string> Of(string iso3) => _byIso3[iso3].Skip(1);
}
