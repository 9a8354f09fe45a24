using System.Collections.Concurrent;
using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>Judges the mutants of some folders and says what came of it.</summary>
internal static class Trial
{
    private const int MostSuspects = 20;

    /// <param name="list">Stryker's list of mutants.</param>
    /// <param name="verdictsPath">The file of verdicts, one a line; those of an earlier trial are kept.</param>
    /// <param name="notes">The folder with what is known of mutants: <c>judged.tsv</c>, which is written anew, and <c>explained.tsv</c>.</param>
    /// <param name="which">Which are tried: <c>all</c>, <c>open</c>, which no test has found so far, <c>none</c>, or a number: every so manieth, if it was not yet.</param>
    /// <param name="places">The folders and files, such as <c>Symbols</c> or <c>Text/Scripts.cs</c>; none means all.</param>
    /// <param name="output">Where to say it.</param>
    public static int Hold(string list, string verdictsPath, string notes, string which, IReadOnlyCollection<string> places, TextWriter output)
    {
        var all = Mutant.Read(list).OrderBy(m => m.Path, StringComparer.Ordinal).ThenBy(m => m.Line).ToList();
        var ledger = Path.Combine(notes, "judged.tsv");
        var verdicts = Ledger.Read(ledger, all);
        foreach (var (key, verdict) in Read(verdictsPath))
        {
            verdicts[key] = verdict;
        }

        var mutants = all.Where(m => places.Count == 0 || places.Any(m.IsIn)).ToList();
        var every = int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var tried = mutants
            .Where((m, i) => which != "none" && i % every == 0 && (which == "all" || !verdicts.TryGetValue(m.Key, out var known) || (which == "open" && known.Survived)))
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
        ShareOut(slow, (_, mutant) => Write(mutant, Judge.Alone(mutant.Id, Suspects(mutant))));
        Ledger.Write(ledger, all, verdicts);
        return Summary.Print(mutants, verdicts, Explanations.Read(Path.Combine(notes, "explained.tsv")), output);

        void ShareOut(IEnumerable<Mutant> some, Action<Judge, Mutant> judgement)
        {
            var left = new ConcurrentQueue<Mutant>(some);
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

        // The tests that found most of the other mutants in the same file.
        IEnumerable<string> Suspects(Mutant mutant)
        {
            lock (verdicts)
            {
                return
                [
                    .. mutants.Where(m => m.Path == mutant.Path && verdicts.TryGetValue(m.Key, out var known) && !known.Survived)
                        .CountBy(m => verdicts[m.Key].Reason.Split(' ')[^1])
                        .OrderByDescending(t => t.Value)
                        .Take(MostSuspects)
                        .Select(t => t.Key),
                ];
            }
        }

        void Write(Mutant mutant, Verdict verdict)
        {
            lock (verdicts)
            {
                verdicts[mutant.Key] = verdict;
                File.AppendAllText(verdictsPath, FormattableString.Invariant(
                    $"{mutant.Key}\t{(verdict.Survived ? Worker.Survived : Worker.Killed)}\t{mutant}\t{verdict.Reason}\n"));
            }
        }
    }

    private static Dictionary<string, Verdict> Read(string path)
    {
        var verdicts = new Dictionary<string, Verdict>();
        foreach (var fields in File.Exists(path) ? File.ReadLines(path).Select(l => l.Split('\t')) : [])
        {
            verdicts[fields[0]] = new(fields[1] == Worker.Survived, fields[^1]);
        }

        return verdicts;
    }
}
