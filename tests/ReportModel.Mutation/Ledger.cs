using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>
/// What has been judged, kept with the sources: for each file its hash, how many mutants it has, those of them that no
/// test finds, and those that are not judged, with a question mark; a test finds all others. It holds as long as the file
/// stays as it is.
/// </summary>
internal static class Ledger
{
    private const string NotJudged = "?";

    /// <summary>The verdicts of the files that are as they were.</summary>
    public static Dictionary<string, Verdict> Read(string path, IEnumerable<Mutant> mutants)
    {
        var files = new Dictionary<(string Path, string Hash), Dictionary<string, bool>>();
        Dictionary<string, bool> ofFile = [];
        foreach (var fields in File.Exists(path) ? File.ReadLines(path).Select(l => l.Split('\t')) : [])
        {
            if (fields is ["", var key, _])
            {
                ofFile[key] = fields[2] != NotJudged;
            }
            else
            {
                files[(fields[0], fields[1])] = ofFile = [];
            }
        }

        var verdicts = new Dictionary<string, Verdict>();
        foreach (var mutant in mutants)
        {
            if (files.TryGetValue((mutant.Path, mutant.FileHash), out var known))
            {
                var isNamed = known.TryGetValue(mutant.Key, out var survived);
                if (!isNamed || survived)
                {
                    verdicts[mutant.Key] = new(isNamed, "judged before");
                }
            }
        }

        return verdicts;
    }

    public static void Write(string path, IReadOnlyCollection<Mutant> mutants, IReadOnlyDictionary<string, Verdict> verdicts)
    {
        var lines = new List<string>();
        foreach (var file in mutants.GroupBy(m => (m.Path, m.FileHash)).Where(f => f.Any(m => verdicts.ContainsKey(m.Key))))
        {
            lines.Add(string.Join('\t', file.Key.Path, file.Key.FileHash, file.Count().ToString(CultureInfo.InvariantCulture)));
            lines.AddRange(
                from mutant in file
                let isJudged = verdicts.ContainsKey(mutant.Key)
                where !isJudged || verdicts[mutant.Key].Survived
                select $"\t{mutant.Key}\t{(isJudged ? mutant : NotJudged)}");
        }

        File.WriteAllText(path, string.Join('\n', [.. lines, ""]));
    }
}
