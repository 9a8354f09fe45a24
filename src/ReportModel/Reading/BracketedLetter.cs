using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads a letter in brackets: (b).</summary>
internal static class BracketedLetter
{
    /// <summary>The letter at a place without its brackets; null where there is none, and the place is left as it was.</summary>
    public static string? TryRead(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        ArabicNumber.SkipSpaces(text, ref start);
        if (start >= text.Length || text[start] is not ('(' or '（'))
        {
            return null;
        }

        var rest = text.Slice(start + 1, Math.Min(text.Length - start - 1, 5));
        var length = rest.IndexOfAny(')', '）');
        if (length <= 0 || Marker.PlaceOf(rest.Slice(0, length)) == 0)
        {
            return null;
        }

        at = start + length + 2;
        return rest.Slice(0, length).ToString();
    }
}
