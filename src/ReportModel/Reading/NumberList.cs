using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Passes over what stands between the numbers of a list: "9 and 10", "140, 141 and 142".</summary>
internal static class NumberList
{
    /// <summary>The offset after a separator, a conjunction or both, and white space; only white space is passed over where there is neither.</summary>
    public static int SkipBetween(string text, int at, DraftingConventions conventions)
    {
        var next = WordBoundary.SkipSpaces(text, at, text.Length);
        if (next < text.Length && conventions.ListSeparators.Contains(text[next]))
        {
            next = WordBoundary.SkipSpaces(text, next + 1, text.Length);
        }

        return WordBoundary.StartsWithAny(text, next, text.Length, conventions.ListConjunctions, out var after)
            ? WordBoundary.SkipSpaces(text, after, text.Length)
            : next;
    }
}
