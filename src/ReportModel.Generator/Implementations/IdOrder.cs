namespace ReportModel.Generator;

/// <summary>The order of ids: runs of digits as numbers, and letters in brackets as lists count on: <c>7(b)</c>, <c>7(aa)</c>, <c>10(a)</c>.</summary>
internal sealed class IdOrder : IComparer<string>
{
    public static readonly IdOrder Instance = new();

    /// <summary>What an id is made of, in the order in which one stands before the other.</summary>
    private enum Kind
    {
        BeforeDigits,
        Number,
        AfterDigits,
        ListLetters,
    }

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (ours, theirs) = (Part(left, i), Part(right, j));
            var order = ours.Kind.CompareTo(theirs.Kind);
            order = order != 0 ? order : ours.Text.Length.CompareTo(theirs.Text.Length);
            order = order != 0 ? order : string.CompareOrdinal(ours.Text, theirs.Text);
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
    private static (Kind Kind, string Text, int End) Part(string text, int start)
    {
        if (IsDigit(text[start]))
        {
            var end = EndOf(text, start, IsDigit);
            return (Kind.Number, text.Substring(start, end - start).TrimStart('0'), end);
        }

        if (start > 0 && text[start - 1] == '(' && char.IsLetter(text[start]))
        {
            var end = EndOf(text, start, char.IsLetter);
            return (Kind.ListLetters, text.Substring(start, end - start), end);
        }

        return (text[start] < '0' ? Kind.BeforeDigits : Kind.AfterDigits, text.Substring(start, 1), start + 1);
    }

    private static int EndOf(string text, int start, Func<char, bool> isPart)
    {
        while (start < text.Length && isPart(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
