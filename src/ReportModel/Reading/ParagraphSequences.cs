namespace ReportModel.Reading;

/// <summary>Sees which numbers are missing among those of the paragraphs.</summary>
internal static class ParagraphSequences
{
    /// <summary>
    /// The sequences, in the order in which they begin. Each resolution or decision that the report reproduces has numbers of
    /// its own, between which those of the report go on; and a paragraph 1 begins a sequence, as where chapters count anew.
    /// </summary>
    /// <param name="paragraphs">The resolution in which each paragraph stands, empty for the report itself, and its number; 0 for none.</param>
    public static EquatableArray<ParagraphSequence> Of(IEnumerable<(string Resolution, int Number)> paragraphs)
    {
        var sequences = new List<List<int>>();
        var open = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (resolution, number) in paragraphs)
        {
            if (number == 0)
            {
                continue;
            }

            if (number == 1 || !open.TryGetValue(resolution, out var numbers))
            {
                open[resolution] = numbers = [];
                sequences.Add(numbers);
            }

            numbers.Add(number);
        }

        return sequences.Select(Of).ToEquatableArray();
    }

    /// <summary>A number that was misread may stand anywhere: what is missing is seen in the order of the numbers.</summary>
    private static ParagraphSequence Of(List<int> numbers)
    {
        numbers.Sort();
        var missing = new List<ParagraphRange>();
        var last = 0;
        foreach (var number in numbers)
        {
            if (number > last + 1)
            {
                missing.Add(new ParagraphRange(last + 1, number - 1));
            }

            last = number;
        }

        return new() { First = numbers[0], Last = last, Missing = missing.ToEquatableArray() };
    }
}
