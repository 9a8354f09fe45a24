namespace ReportModel;

/// <summary>Sorted lists of words that a span can be looked up in without making a string of it.</summary>
internal static class SymbolWords
{
    public static string[] Sorted(string[] words)
    {
        Array.Sort(words, StringComparer.Ordinal);
        return words;
    }

    /// <summary>Whether a list in ordinal order has a word.</summary>
    public static bool Contains(string[] sorted, ReadOnlySpan<char> word)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = sorted[middle].AsSpan().SequenceCompareTo(word);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
