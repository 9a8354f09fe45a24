using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Tells with which character a line ends: the mark of a footnote, brackets and quotation marks may follow the full stop of a
/// paragraph, an item or an entry of the agenda.
/// </summary>
internal static class LineEnds
{
    /// <summary>A mark of a footnote has no more digits.</summary>
    private const int LongestFootnote = 3;

    private const string Closing = "”’\"')]*»";

    /// <summary>The last character of a line but for what may follow it; NUL where there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="blockEnds">The marks that end blocks: behind any other character digits are no footnote's.</param>
    public static char LastCharacter(ReadOnlySpan<char> line, string blockEnds)
    {
        var text = line.TrimEnd(Closing.AsSpan());
        var end = text.Length;
        while (end > 0 && text.Length - end < LongestFootnote && Scripts.IsDigit(text[end - 1]))
        {
            end--;
        }

        // "agenda.4", "session; 1": the digits are a mark only behind the end of a sentence; in "L.59" and "A/C.2/60/Rev.1" they belong to a symbol.
        var before = text.Slice(0, end).TrimEnd().TrimEnd(Closing.AsSpan());
        var isSymbol = end < text.Length && before.Length > 1 && (char.IsUpper(before[before.Length - 2]) || text.Slice(text.LastIndexOf(' ') + 1).IndexOf('/') >= 0);
        return before.Length == 0 ? '\0'
            : isSymbol ? text[text.Length - 1]
            : end == text.Length || blockEnds.Contains(before[before.Length - 1]) ? before[before.Length - 1]
            : text[text.Length - 1];
    }
}
