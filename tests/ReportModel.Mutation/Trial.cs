using System.Collections.Concurrent;
using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>Judges the mutants of some folders and says what came of it.</summary>
internal static class Trial
{
    /// <param name="list">Stryker's list of mutants.</param>
    /// <param name="verdictsPath">The file of verdicts, one a line; those of an earlier trial are kept.</param>
    /// <param name="which">Which are tried: <c>all</c>, <c>open</c>, which no test has found so far, <c>none</c>, or a number: every so manieth, if it was not yet.</param>
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
        var every = int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var tried = mutants
            .Where((m, i) => which != "none" && i % every == 0 && (which == "all" || !verdicts.TryGetValue(m.Id, out var known) || (which == "open" && known.Survived)))
            .ToList();
        var slow = new ConcurrentQueue<Mutant>();
        Judge[] judges = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Judge())];
        if (tried.Count > 0)
        {
            // What the first worker finds out about the tests, the others read.
            judges[0].Prepare();
        }

        ShareOut(tried, (judge, mutant) =>
        {
            if (judge.Try(mutant.Id) is { } verdict)
            {
                Write(mutant, verdict);
            }
            else
            {
                slow.Enqueue(mutant);
            }
        });

        // Those that need a process each come last: the others may be looked at meanwhile.
        Array.ForEach(judges, judge => judge.Dispose());
        ShareOut(slow, (_, mutant) => Write(mutant, Judge.Alone(mutant.Id)));
        Print(mutants, verdicts, output);
        return 0;

        void ShareOut(IEnumerable<Mutant> all, Action<Judge, Mutant> judgement)
        {
            var left = new ConcurrentQueue<Mutant>(all);
            Task.WaitAll(judges.Select(judge => Task.Factory.StartNew(
                () =>
                {
                    while (left.TryDequeue(out var mutant))
                    {
                        judgement(judge, mutant);
                    }
                },
                TaskCreationOptions.LongRunning)));
        }

        void Write(Mutant mutant, Verdict verdict)
        {
            lock (verdicts)
            {
                verdicts[mutant.Id] = verdict;
                File.AppendAllText(verdictsPath, FormattableString.Invariant(
                    $"{mutant.Id}\t{(verdict.Survived ? Worker.Survived : Worker.Killed)}\t{mutant}\t{verdict.Reason}\n"));
            }
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
