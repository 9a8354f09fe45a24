using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>
/// What has been judged, kept with the sources: for each file that was judged as a whole, its hash, how many mutants it
/// has, and those of them that no test finds. It holds as long as the file stays as it is.
/// </summary>
internal static class Ledger
{
    /// <summary>The verdicts of the files that are as they were.</summary>
    public static Dictionary<string, Verdict> Read(string path, IEnumerable<Mutant> mutants)
    {
        var survivors = new Dictionary<(string Path, string Hash), HashSet<string>>();
        HashSet<string> ofFile = [];
        foreach (var fields in File.Exists(path) ? File.ReadLines(path).Select(l => l.Split('\t')) : [])
        {
            if (fields is ["", var key, ..])
            {
                ofFile.Add(key);
            }
            else
            {
                survivors[(fields[0], fields[1])] = ofFile = [];
            }
        }

        var verdicts = new Dictionary<string, Verdict>();
        foreach (var mutant in mutants)
        {
            if (survivors.TryGetValue((mutant.Path, mutant.FileHash), out var known))
            {
                verdicts[mutant.Key] = new(known.Contains(mutant.Key), "judged before");
            }
        }

        return verdicts;
    }

    public static void Write(string path, IReadOnlyCollection<Mutant> mutants, IReadOnlyDictionary<string, Verdict> verdicts)
    {
        var lines = new List<string>();
        foreach (var file in mutants.GroupBy(m => (m.Path, m.FileHash)).Where(f => f.All(m => verdicts.ContainsKey(m.Key))))
        {
            lines.Add(string.Join('\t', file.Key.Path, file.Key.FileHash, file.Count().ToString(CultureInfo.InvariantCulture)));
            lines.AddRange(file.Where(m => verdicts[m.Key].Survived).Select(m => $"\t{m.Key}\t{m}"));
        }

        File.WriteAllText(path, string.Join('\n', [.. lines, ""]));
    }
}
