namespace ReportModel.Benchmarks;

/// <summary>All subjects, in the order in which they are measured and printed.</summary>
internal static class Subjects
{
    public static IReadOnlyList<ISubject> All { get; } = [new ParsingSubject(), new GeneratingSubject(), new SymbolsSubject(), new AnalyzingSubject(), new ScaleSubject()];

    /// <summary>Measures a subject and checks its keys.</summary>
    /// <exception cref="InvalidOperationException">A key does not begin with the subject's name, or two are the same.</exception>
    public static List<Ratio> Measure(ISubject subject, Effort effort)
    {
        var ratios = new List<Ratio>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ratio in subject.Measure(effort))
        {
            // At once: in full it takes long, and what was measured must not be lost with what fails later.
            Console.Error.WriteLine($"{ratio.Key} = {RatioTable.Figure(ratio.Value)}");
            ratios.Add(ratio);
            if (Ratio.SubjectOf(ratio.Key) != subject.Name || !keys.Add(ratio.Key))
            {
                throw new InvalidOperationException($"The key '{ratio.Key}' must begin with '{subject.Name}.' and occur once.");
            }
        }

        return ratios;
    }
}
