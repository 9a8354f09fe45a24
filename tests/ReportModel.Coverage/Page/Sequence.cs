namespace ReportModel.Measuring;

/// <summary>Whether paragraph numbers follow one another.</summary>
internal static class Sequence
{
    /// <summary>The sequences, each with the numbers that are missing in it: "1–17; 1–9 without 4".</summary>
    public static string Of(IEnumerable<Paragraph> paragraphs)
    {
        var runs = new List<List<int>>();
        foreach (var paragraph in paragraphs)
        {
            if (runs.Count == 0 || paragraph.Number <= runs[^1][^1])
            {
                runs.Add([]);
            }

            runs[^1].Add(paragraph.Number);
        }

        return string.Join("; ", runs.Select(OfRun));
    }

    /// <summary>Whether the numbers are 1 to the last, each once.</summary>
    public static bool IsWhole(IEnumerable<Paragraph> paragraphs, int last) => paragraphs.Select(static p => p.Number).SequenceEqual(Enumerable.Range(1, last));

    private static string OfRun(List<int> run)
    {
        var missing = new List<string>();
        for (var i = 1; i < run.Count; i++)
        {
            if (run[i] > run[i - 1] + 1)
            {
                missing.Add(Range(run[i - 1] + 1, run[i] - 1));
            }
        }

        return Range(run[0], run[^1]) + (missing.Count == 0 ? "" : $" without {string.Join(", ", missing)}");
    }

    private static string Range(int first, int last) => first == last ? $"{first}" : $"{first}–{last}";
}
