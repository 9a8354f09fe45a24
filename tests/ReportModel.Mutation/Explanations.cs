namespace ReportModel.Mutation;

/// <summary>
/// Why no test can find some mutants. The reasons are written by hand, one a line: the file, the line of code as it stands
/// there, what the mutant puts in its place (<c>*</c> for whatever it is), and the reason, with tabs between them.
/// </summary>
internal sealed class Explanations
{
    private readonly List<(string Path, string Code, string Replacement, string Reason)> _all;

    private Explanations(List<(string Path, string Code, string Replacement, string Reason)> all) => _all = all;

    public static Explanations Read(string path) => new(
    [
        .. from line in File.ReadLines(path)
           where line is not ([] or ['#', ..])
           let fields = line.Split('\t')
           select fields is [var file, var code, var replacement, var reason]
               ? (file, code, replacement, reason)
               : throw new InvalidOperationException($"{path}: {fields.Length} fields instead of 4: {line}"),
    ]);

    public string? Of(Mutant mutant) => _all.Find(e => Concerns(e, mutant)).Reason;

    /// <summary>Those that concern none of <paramref name="survivors"/>, in the files that were judged as a whole.</summary>
    public IEnumerable<string> Unneeded(IReadOnlyCollection<Mutant> survivors, IReadOnlySet<string> judged) =>
        from explanation in _all
        where judged.Contains(explanation.Path) && !survivors.Any(m => Concerns(explanation, m))
        select $"{explanation.Path}: {explanation.Code}";

    private static bool Concerns((string Path, string Code, string Replacement, string Reason) explanation, Mutant mutant) =>
        explanation.Path == mutant.Path && explanation.Code == mutant.Code
        && (explanation.Replacement == "*" || explanation.Replacement == mutant.Replacement);
}
