namespace ReportModel.Analyzers.References;

/// <summary>
/// How many slips of the keyboard lie between a text that is no symbol and one that is: the distance of Damerau and
/// Levenshtein (insert, delete, replace, exchange two neighbours), in which digits weigh more. A digit in the place of
/// another makes another year, session or number: two documents, and no slip.
/// </summary>
internal static class TypingDistance
{
    private const int Far = 100;

    /// <summary>Letters that are read and typed for the digits below them.</summary>
    private const string LetterLikeDigit = "OILSBZ";
    private const string DigitLikeLetter = "011582";

    /// <summary>The distance of two plain texts, or <paramref name="limit"/> + 1 where it is above the limit.</summary>
    public static int Within(string written, string known, int limit)
    {
        if (Math.Abs(written.Length - known.Length) > limit)
        {
            return limit + 1;
        }

        var (before, above, row) = (new int[known.Length + 1], new int[known.Length + 1], new int[known.Length + 1]);
        for (var j = 0; j <= known.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= written.Length; i++)
        {
            row[0] = above[0] + Deleted(written, i - 1);
            var least = row[0];
            for (var j = 1; j <= known.Length; j++)
            {
                var distance = Math.Min(row[j - 1] + 1, above[j] + Deleted(written, i - 1));
                distance = Math.Min(distance, above[j - 1] + Replaced(written[i - 1], known[j - 1]));
                if (i > 1 && j > 1 && written[i - 1] == known[j - 2] && written[i - 2] == known[j - 1] && !SymbolCharacters.IsDigit(written[i - 1]) && !SymbolCharacters.IsDigit(written[i - 2]))
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }

                row[j] = distance;
                least = Math.Min(least, distance);
            }

            // An exchange goes back two rows and costs one: nothing below can be less than what is least here, minus that.
            if (least > limit + 1)
            {
                return limit + 1;
            }

            (before, above, row) = (above, row, before);
        }

        return Math.Min(above[known.Length], limit + 1);
    }

    /// <summary>One key too many; for a digit two, unless it only doubles its neighbour: otherwise deleting one and inserting another would exchange them.</summary>
    private static int Deleted(string text, int position) =>
        SymbolCharacters.IsDigit(text[position]) && !(position > 0 && text[position - 1] == text[position]) ? 2 : 1;

    private static int Replaced(char written, char known)
    {
        if (written == known)
        {
            return 0;
        }

        var (isDigit, shouldBeDigit) = (SymbolCharacters.IsDigit(written), SymbolCharacters.IsDigit(known));
        if (isDigit || shouldBeDigit)
        {
            return isDigit != shouldBeDigit && (AreAlike(written, known) || AreAlike(known, written)) ? 1 : Far;
        }

        return SymbolCharacters.IsLetter(written) == SymbolCharacters.IsLetter(known) ? 1 : 2;
    }

    private static bool AreAlike(char letter, char digit) => LetterLikeDigit.IndexOf(letter) is var place and >= 0 && DigitLikeLetter[place] == digit;
}
