using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>Puts the text of a block together from the lines that belong to it.</summary>
internal sealed class BlockText(SourceLines lines, LineRole[] roles)
{
    private LineStretch[] _stretches = new LineStretch[32];

    public JoinedText Join(Block block)
    {
        var count = 0;
        for (var line = block.FirstLine; line <= block.LastLine; line++)
        {
            if (roles[line] is LineRole.Blank or LineRole.PageFurniture)
            {
                continue;
            }

            var (start, end) = Content(line);
            if (line == block.FirstLine)
            {
                start += block.Marker.Length;
                while (start < end && char.IsWhiteSpace(lines.Text[start]))
                {
                    start++;
                }
            }

            if (count == _stretches.Length)
            {
                Array.Resize(ref _stretches, count * 2);
            }

            _stretches[count++] = new LineStretch(line, start, end);
        }

        return JoinedText.Join(lines, _stretches.AsSpan(0, count));
    }

    public SourceSpan Locate(Block block) =>
        lines.Span(block.FirstLine, Content(block.FirstLine).Start, block.LastLine, Content(block.LastLine).End);

    public SourceSpan LocateMarker(Block block)
    {
        var start = Content(block.FirstLine).Start;
        return lines.Span(block.FirstLine, start, block.FirstLine, start + block.Marker.Length);
    }

    public string Number(Block block)
    {
        var start = Content(block.FirstLine).Start;
        return lines.Text.Substring(start, block.Marker.Length - 1);
    }

    private (int Start, int End) Content(int line)
    {
        var text = lines.Text;
        var (start, end) = (lines[line].Start, lines[line].End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
