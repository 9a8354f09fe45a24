namespace ReportModel.Text;

/// <summary>A text cut into its physical lines. Nothing is copied, and the lines cover the text end to end.</summary>
/// <remarks>
/// The same line breaks as Roslyn's <c>SourceText</c> knows (CR LF, LF, CR, U+0085, U+2028, U+2029), so that lines and
/// columns agree with what a compiler and an editor show. A byte order mark stands before the first line.
/// </remarks>
internal sealed class SourceLines
{
    private readonly TextLine[] _lines;

    private SourceLines(string text, TextLine[] lines, int count)
    {
        Text = text;
        _lines = lines;
        Count = count;
    }

    public string Text { get; }

    public int Count { get; }

    public ref readonly TextLine this[int index] => ref _lines[index];

    public static SourceLines Read(string text)
    {
        var lines = new TextLine[Math.Max(16, text.Length / 16)];
        var count = 0;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (true)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : start + length;
            var next = length < 0 ? end : end + BreakLength(text, end);
            if (count == lines.Length)
            {
                Array.Resize(ref lines, count * 2);
            }

            lines[count++] = new TextLine(start, end, next);
            if (length < 0)
            {
                return new SourceLines(text, lines, count);
            }

            start = next;
        }
    }

    /// <summary>The position of a stretch that begins and ends on given lines.</summary>
    public SourceSpan Span(int line, int start, int endLine, int end)
    {
        var length = end - start;
        for (var i = line; i < endLine; i++)
        {
            // A line break counts as one, however many characters the file spends on it.
            length -= _lines[i].Next - _lines[i].End - 1;
        }

        return new SourceSpan(line + 1, start - _lines[line].Start + 1, endLine + 1, end - _lines[endLine].Start + 1, length);
    }

    private static int BreakLength(string text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

#if NET
    private static readonly System.Buffers.SearchValues<char> LineBreaks = System.Buffers.SearchValues.Create("\n\r\u0085\u2028\u2029");
#else
    private static ReadOnlySpan<char> LineBreaks => "\n\r\u0085\u2028\u2029".AsSpan();
#endif
}
