using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>Judges the mutants of some folders and says what came of it.</summary>
internal static class Trial
{
    /// <param name="list">Stryker's list of mutants.</param>
    /// <param name="verdictsPath">The file of verdicts, one a line; those of an earlier trial are kept.</param>
    /// <param name="which">Which are tried: <c>all</c>, <c>open</c>, which no test has found so far, or <c>none</c>.</param>
    /// <param name="folders">The folders; none means all.</param>
    /// <param name="output">Where to say it.</param>
    public static int Hold(string list, string verdictsPath, string which, IReadOnlyCollection<string> folders, TextWriter output)
    {
        var verdicts = Read(verdictsPath);
        var mutants = Mutant.Read(list)
            .Where(m => folders.Count == 0 || folders.Contains(m.Folder))
            .OrderBy(m => m.Path, StringComparer.Ordinal)
            .ThenBy(m => m.Line)
            .ToList();
        using var judge = new Judge();
        var tried = mutants.Where(m => which == "all" || (which == "open" && !(verdicts.TryGetValue(m.Id, out var known) && !known.Survived))).ToList();
        var slow = new List<Mutant>();
        foreach (var mutant in tried)
        {
            if (judge.Try(mutant.Id) is { } verdict)
            {
                Write(mutant, verdict);
            }
            else
            {
                slow.Add(mutant);
            }
        }

        // Those that need a process each come last: the others may be looked at meanwhile.
        slow.ForEach(m => Write(m, Judge.Alone(m.Id)));
        Print(mutants, verdicts, output);
        return 0;

        void Write(Mutant mutant, Verdict verdict)
        {
            verdicts[mutant.Id] = verdict;
            File.AppendAllText(verdictsPath, FormattableString.Invariant(
                $"{mutant.Id}\t{(verdict.Survived ? Worker.Survived : Worker.Killed)}\t{mutant}\t{verdict.Reason}\n"));
        }
    }

    private static void Print(List<Mutant> mutants, Dictionary<int, Verdict> verdicts, TextWriter output)
    {
        var judged = mutants.Where(m => verdicts.ContainsKey(m.Id)).ToList();
        foreach (var mutant in judged.Where(m => verdicts[m.Id].Survived))
        {
            output.WriteLine($"{mutant} ({verdicts[mutant.Id].Reason})");
        }

        foreach (var folder in judged.GroupBy(m => m.Folder).Concat(judged.GroupBy(_ => "all")))
        {
            var (all, open) = (folder.Count(), folder.Count(m => verdicts[m.Id].Survived));
            output.WriteLine(FormattableString.Invariant($"{folder.Key}: {100.0 * (all - open) / all:0.0} % of {all} found; not found: {open}"));
        }

        if (judged.Count < mutants.Count)
        {
            output.WriteLine(FormattableString.Invariant($"not judged yet: {mutants.Count - judged.Count}"));
        }
    }

    private static Dictionary<int, Verdict> Read(string path)
    {
        var verdicts = new Dictionary<int, Verdict>();
        foreach (var fields in File.Exists(path) ? File.ReadLines(path).Select(l => l.Split('\t')) : [])
        {
            verdicts[int.Parse(fields[0], CultureInfo.InvariantCulture)] = new(fields[1] == Worker.Survived, fields[^1]);
        }

        return verdicts;
    }
}
