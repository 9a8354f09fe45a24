namespace ReportModel;

/// <summary>The order of symbols.</summary>
internal static class SymbolOrder
{
    public static int Compare(DocumentSymbol left, DocumentSymbol right)
    {
        var (ours, theirs) = (left.Parts, right.Parts);
        for (var i = 0; i < ours.Count && i < theirs.Count; i++)
        {
            var order = Compare(ours[i].ToString(), theirs[i].ToString());
            if (order != 0)
            {
                return order;
            }
        }

        return ours.Count.CompareTo(theirs.Count);
    }

    /// <summary>Character by character, but runs of digits as numbers, and the end of a component before all else.</summary>
    private static int Compare(string left, string right)
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            int order;
            if (SymbolCharacters.IsDigit(left[i]) && SymbolCharacters.IsDigit(right[j]))
            {
                order = Number(left, ref i).CompareTo(Number(right, ref j));
            }
            else
            {
                order = Rank(left[i++]).CompareTo(Rank(right[j++]));
            }

            if (order != 0)
            {
                return order;
            }
        }

        var rest = (left.Length - i).CompareTo(right.Length - j);

        // "80-07" and "80-7" are two symbols, if ever both were printed; equal in order means equal.
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    /// <summary>No number in a symbol has so many digits that it would overflow; the reader sees to that.</summary>
    private static int Number(string text, ref int position)
    {
        var number = 0;
        while (position < text.Length && SymbolCharacters.IsDigit(text[position]))
        {
            number = (10 * number) + (text[position++] - '0');
        }

        return number;
    }

    /// <summary>"WG.3/…" stands before "WG.3 (Part I)" and "WG.30".</summary>
    private static int Rank(char c) => c == '/' ? 0 : c;
}
