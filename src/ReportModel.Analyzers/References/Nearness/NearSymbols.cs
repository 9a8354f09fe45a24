namespace ReportModel.Analyzers.References;

/// <summary>The known symbols that a well-formed, unknown one was most likely meant to be.</summary>
internal static class NearSymbols
{
    public static List<string> Of(string symbol, IEnumerable<string> known)
    {
        var near = Nearest.Choose(known, candidate => SymbolSlip.Count(symbol, candidate), SymbolSlip.Limit);
        near.RemoveAll(candidate => IsCountedThatFar(symbol, candidate, known));
        return near;
    }

    /// <summary>
    /// Whether a doubled digit makes a number that there may well be: <c>22</c> is no mistyped <c>2</c> where the same meeting
    /// is known to have a document 30.
    /// </summary>
    private static bool IsCountedThatFar(string symbol, string candidate, IEnumerable<string> known)
    {
        var start = 0;
        while (start < symbol.Length && start < candidate.Length && symbol[start] == candidate[start])
        {
            start++;
        }

        while (start > 0 && SymbolCharacters.IsDigit(symbol[start - 1]))
        {
            start--;
        }

        var number = NumberAt(symbol, start);
        return OneKey.IsDoubled(number, NumberAt(candidate, start))
            && known.Any(other => string.CompareOrdinal(other, 0, symbol, 0, start) == 0 && IsLess(number, NumberAt(other, start)));
    }

    private static string NumberAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && SymbolCharacters.IsDigit(text[end]))
        {
            end++;
        }

        return end > start ? text.Substring(start, end - start) : "";
    }

    private static bool IsLess(string left, string right) =>
        left.Length != right.Length ? left.Length < right.Length : string.CompareOrdinal(left, right) < 0;
}
