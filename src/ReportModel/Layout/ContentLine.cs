using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>A line with something on it, as the reader of blocks sees it.</summary>
/// <param name="Index">The index of the line, from 0.</param>
/// <param name="Start">The offset of its first character that is no white space.</param>
/// <param name="End">The offset just after its last one.</param>
/// <param name="EndsWithSpace">Whether white space follows before the line break.</param>
internal readonly record struct ContentLine(int Index, int Start, int End, bool EndsWithSpace)
{
    public static bool TryRead(SourceLines lines, int index, out ContentLine content)
    {
        ref readonly var line = ref lines[index];
        var text = lines.Text;
        var (start, end) = (line.Start, line.End);
        while (start < end && Scripts.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && Scripts.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        content = new ContentLine(index, start, end, end < line.End);
        return start < end;
    }

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}
