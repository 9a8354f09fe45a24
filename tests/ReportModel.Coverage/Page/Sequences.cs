namespace ReportModel.Measuring;

/// <summary>Sequences of paragraph numbers in a few words.</summary>
internal static class Sequences
{
    /// <summary>The sequences, alike ones together, each with the numbers that are missing in it: "1–17; 1–9 without 4; 1–3 ×4".</summary>
    public static string Of(IEnumerable<ParagraphSequence> sequences) => string.Join(
        "; ", sequences.GroupBy(Of).Select(static alike => alike.Count() == 1 ? alike.Key : $"{alike.Key} ×{alike.Count()}"));

    /// <summary>What became of the paragraphs that a contents page counts, which are those of the report's own sequence.</summary>
    public static string AgainstContents(IEnumerable<ParagraphSequence> sequences, int? last)
    {
        if (last is not { } wanted)
        {
            return "counts none";
        }

        var found = sequences.FirstOrDefault(sequence => sequence.Last >= wanted);
        return found is null ? $"1–{wanted}, not all found"
            : found.Missing.Any(range => range.First <= wanted) ? $"1–{wanted}, not all found"
            : found.Last == wanted ? $"1–{wanted}, all found"
            : $"1–{wanted}, all found, and those to {found.Last}";
    }

    private static string Of(ParagraphSequence sequence) =>
        Range(sequence.First, sequence.Last) + (sequence.Missing.IsEmpty ? "" : $" without {string.Join(", ", sequence.Missing.Select(static range => Range(range.First, range.Last)))}");

    private static string Range(int first, int last) => first == last ? $"{first}" : $"{first}–{last}";
}
