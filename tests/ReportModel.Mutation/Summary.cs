using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>Says what came of the mutants: those that nobody has found or explained, and how many there are of each kind.</summary>
internal static class Summary
{
    /// <summary>Gives 0 where every survivor is explained.</summary>
    public static int Print(
        IReadOnlyCollection<Mutant> mutants, IReadOnlyDictionary<string, Verdict> verdicts, Explanations explanations, TextWriter output)
    {
        var judged = mutants.Where(m => verdicts.ContainsKey(m.Key)).ToList();
        var survivors = judged.Where(m => verdicts[m.Key].Survived).ToList();
        var open = survivors.Where(m => explanations.Of(m) is null).ToHashSet();
        foreach (var mutant in survivors.Where(open.Contains))
        {
            output.WriteLine($"{mutant} ({verdicts[mutant.Key].Reason})");
        }

        var files = mutants.GroupBy(m => m.Path).Where(f => f.All(m => verdicts.ContainsKey(m.Key))).Select(f => f.Key).ToHashSet();
        foreach (var unneeded in explanations.Unneeded(survivors, files))
        {
            output.WriteLine($"Explained, but found: {unneeded}");
        }

        output.WriteLine("| folder | mutants | judged | not found | of them explained | found |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var folder in mutants.GroupBy(m => m.Folder).OrderByDescending(f => f.Count()).Concat(mutants.GroupBy(_ => "all")))
        {
            var known = folder.Where(m => verdicts.ContainsKey(m.Key)).ToList();
            var notFound = known.Where(m => verdicts[m.Key].Survived).ToList();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {folder.Key} | {folder.Count()} | {known.Count} | {notFound.Count} | {notFound.Count(m => !open.Contains(m))} | {100.0 * (known.Count - notFound.Count) / Math.Max(known.Count, 1):0.0} % |"));
        }

        return open.Count == 0 && judged.Count == mutants.Count ? 0 : 1;
    }
}
