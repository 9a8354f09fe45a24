namespace ReportModel.Analyzers.References;

/// <summary>
/// Tells a slip in a well-formed symbol from the symbol of another document. Most symbols are in no catalogue, and those of
/// one body differ by a digit: <c>…/2023/2</c> is no mistyped <c>…/2022/2</c>, nor is <c>A/RES/77/1</c> a mistyped <c>A/RES/78/1</c>.
/// So these count as slips, two at most, and nothing else does:
/// <list type="bullet">
/// <item>a separator that is missing, doubled or another one: <c>WG3</c>, <c>WG/3</c>, <c>20222</c> for <c>2022/2</c>; between two
/// numbers only beside a year, since <c>A/781</c> is a document beside <c>A/78/1</c>;</item>
/// <item>a key pressed twice in a number: <c>22</c> for <c>2</c>;</item>
/// <item>a digit too few, too many or exchanged in a year that thereby is none: <c>222</c> or <c>2202</c> for <c>2022</c>;</item>
/// <item>one wrong, missing, additional or exchanged letter in a word of four letters or more; shorter ones, and Roman
/// numbers, are too near each other.</item>
/// </list>
/// </summary>
internal static class SymbolSlip
{
    public const int Limit = 2;

    /// <summary>How many slips lie between two different symbols; more than <see cref="Limit"/> where the first is another document.</summary>
    public static int Count(string written, string known)
    {
        // Every slip adds or takes one character at most; nearly all known symbols are ruled out by that.
        if (Math.Abs(written.Length - known.Length) > Limit)
        {
            return Limit + 1;
        }

        if (SeparatorSlip.Differ(written, known) is { } slips)
        {
            return slips;
        }

        slips = 0;
        var (i, j) = (0, 0);
        while (i < written.Length && j < known.Length && slips <= Limit)
        {
            var (ours, theirs) = (RunLength(written, i), RunLength(known, j));
            if (!IsSame(written, i, ours, known, j, theirs))
            {
                slips += !IsLongEnough(written[i], ours, known[j], theirs) ? Limit + 1
                    : SymbolCharacters.IsDigit(written[i]) ? InNumber(written.Substring(i, ours), known.Substring(j, theirs), isYear: j + theirs < known.Length && known[j + theirs] == '/')
                    : InWord(written.Substring(i, ours), known.Substring(j, theirs));
            }

            i += ours;
            j += theirs;
        }

        return i == written.Length && j == known.Length ? slips : Limit + 1;
    }

    private static int InNumber(string written, string known, bool isYear)
    {
        isYear &= SymbolCharacters.IsYear(known.AsSpan()) && !SymbolCharacters.IsYear(written.AsSpan());
        return (isYear && OneKey.Separates(written, known)) || OneKey.IsDoubled(written, known) ? 1 : Limit + 1;
    }

    /// <summary>Whether two different runs can be a slip at all: numbers, or words of four letters.</summary>
    private static bool IsLongEnough(char written, int ours, char known, int theirs) =>
        (SymbolCharacters.IsDigit(written) && SymbolCharacters.IsDigit(known))
        || (Math.Min(ours, theirs) >= 4 && SymbolCharacters.IsLetter(written) && SymbolCharacters.IsLetter(known));

    private static int InWord(string written, string known) =>
        !(SymbolCharacters.IsRoman(written.AsSpan()) && SymbolCharacters.IsRoman(known.AsSpan()))
        && OneKey.Separates(written.ToUpperInvariant(), known.ToUpperInvariant()) ? 1 : Limit + 1;

    /// <summary>The length of the digits, or of the letters, that start at a position; of anything else, one.</summary>
    private static int RunLength(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length
            && ((SymbolCharacters.IsDigit(text[start]) && SymbolCharacters.IsDigit(text[end])) || (SymbolCharacters.IsLetter(text[start]) && SymbolCharacters.IsLetter(text[end]))))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsSame(string written, int i, int ours, string known, int j, int theirs) =>
        ours == theirs && string.Compare(written, i, known, j, ours, StringComparison.OrdinalIgnoreCase) == 0;
}
