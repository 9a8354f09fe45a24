using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Compares titles as readers do: white space does not count, and a title is recognized although a word was added or left out.</summary>
internal static class Titles
{
    /// <summary>In a title of this length or more, an edit of a few characters leaves no doubt which is meant.</summary>
    private const int LongTitle = 12;

    /// <summary>So many characters may differ: a word of two, such as 其他, and a mark.</summary>
    private const int MostEdits = 3;

    public static string Key(string title)
    {
        if (!HasWhiteSpace(title))
        {
            return title;
        }

        var key = new System.Text.StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (!Scripts.IsWhiteSpace(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }

    private static bool HasWhiteSpace(string title)
    {
        foreach (var c in title)
        {
            if (Scripts.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool AreNear(string left, string right) =>
        Math.Min(left.Length, right.Length) >= LongTitle && EditDistance(left, right) <= MostEdits;

    /// <summary>The edit distance, or something greater than <see cref="MostEdits"/>: only the band that matters is computed.</summary>
    private static int EditDistance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MostEdits)
        {
            return MostEdits + 1;
        }

        // Titles are looked up often; one that is no longer than titles are needs no memory of its own.
        Span<int> row = right.Length < 256 ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var from = Math.Max(1, i - MostEdits);
            var to = Math.Min(right.Length, i + MostEdits);
            if (from > 1)
            {
                diagonal = row[from - 1];
                row[from - 1] = MostEdits + 1;
            }

            for (var j = from; j <= to; j++)
            {
                var above = j == i + MostEdits ? MostEdits + 1 : row[j];
                var cost = left[i - 1] == right[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[right.Length];
    }
}
