namespace ReportModel;

/// <summary>The number of characters to insert, delete or replace that turns one text into another (Levenshtein's distance).</summary>
internal static class EditDistance
{
    /// <summary>The distance of two texts, or <paramref name="limit"/> + 1 where it is above the limit.</summary>
    public static int Within(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        // Names are looked up often; one that is no longer than names are needs no memory of its own.
        const int LongName = 128;
        Span<int> above = right.Length < LongName ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        Span<int> row = right.Length < LongName ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            // The distance never falls from row to row.
            if (least > limit)
            {
                return limit + 1;
            }

            var next = above;
            above = row;
            row = next;
        }

        return Math.Min(above[right.Length], limit + 1);
    }
}
