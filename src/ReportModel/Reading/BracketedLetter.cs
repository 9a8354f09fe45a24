using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads a letter in brackets: (b).</summary>
internal static class BracketedLetter
{
    /// <summary>The letter at a place, as its place among the letters; 0 where there is none, and the place in the text is left as it was.</summary>
    public static int Read(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        ArabicNumber.SkipSpaces(text, ref start);
        if (start >= text.Length || text[start] is not ('(' or '（'))
        {
            return 0;
        }

        var rest = text.Slice(start + 1, Math.Min(text.Length - start - 1, 5));
        var length = rest.IndexOfAny(')', '）');
        var place = length <= 0 ? 0 : Marker.PlaceOf(rest.Slice(0, length));
        at = place == 0 ? at : start + length + 2;
        return place;
    }
}
