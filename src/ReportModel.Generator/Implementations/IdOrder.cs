namespace ReportModel.Generator;

/// <summary>The order of ids: runs of digits as numbers, and letters in brackets as lists count on: <c>7(b)</c>, <c>7(aa)</c>, <c>10(a)</c>.</summary>
internal sealed class IdOrder : IComparer<string>
{
    public static readonly IdOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var ours = Run(left, i);
            var theirs = Run(right, j);
            var order = ours.IsCounted && theirs.IsCounted && IsDigit(left[i]) == IsDigit(right[j]) ? ours.Text.Length.CompareTo(theirs.Text.Length) : 0;
            order = order == 0 ? string.CompareOrdinal(ours.Text, theirs.Text) : order;
            if (order != 0)
            {
                return order;
            }

            i = ours.End;
            j = theirs.End;
        }

        var rest = (left.Length - i).CompareTo(right.Length - j);

        // "07" and "7" are two ids, if ever both were written; equal in order means equal.
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    /// <summary>A number without its leading zeros, letters after a bracket, or one character.</summary>
    private static (string Text, int End, bool IsCounted) Run(string text, int start)
    {
        var end = start;
        if (IsDigit(text[start]))
        {
            while (end < text.Length && IsDigit(text[end]))
            {
                end++;
            }

            return (text.Substring(start, end - start).TrimStart('0'), end, true);
        }

        if (start == 0 || text[start - 1] != '(')
        {
            return (text.Substring(start, 1), start + 1, false);
        }

        while (end < text.Length && text[end] != ')')
        {
            end++;
        }

        return end == start ? (text.Substring(start, 1), start + 1, false) : (text.Substring(start, end - start), end, true);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
