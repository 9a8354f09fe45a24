namespace ReportModel.Analyzers.References;

/// <summary>What one wrong stroke of a key does to a word or number.</summary>
internal static class OneKey
{
    /// <summary>Whether one character is inserted, deleted or replaced, or two neighbours are exchanged.</summary>
    public static bool Separates(string left, string right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var (endOfLeft, endOfRight) = (left.Length, right.Length);
        while (endOfLeft > start && endOfRight > start && left[endOfLeft - 1] == right[endOfRight - 1])
        {
            endOfLeft--;
            endOfRight--;
        }

        var (ours, theirs) = (endOfLeft - start, endOfRight - start);
        return Math.Max(ours, theirs) == 1
            || (ours == 2 && theirs == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]);
    }

    /// <summary>Whether the first is the second with one of its characters twice in a row.</summary>
    public static bool IsDoubled(string written, string known)
    {
        if (written.Length != known.Length + 1)
        {
            return false;
        }

        var start = 0;
        while (start < known.Length && written[start] == known[start])
        {
            start++;
        }

        return start > 0 && written[start] == written[start - 1]
            && string.CompareOrdinal(written, start + 1, known, start, known.Length - start) == 0;
    }
}
