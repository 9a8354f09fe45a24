namespace ReportModel.Text;

/// <summary>A text cut into its physical lines. Nothing is copied, and the lines cover the text end to end.</summary>
/// <remarks>
/// The same line breaks as Roslyn's <c>SourceText</c> knows (CR LF, LF, CR, U+0085, U+2028, U+2029), so that lines and
/// columns agree with what a compiler and an editor show. A byte order mark stands before the first line.
/// </remarks>
internal sealed class SourceLines : IDisposable
{
    private TextLine[] _lines;

    private SourceLines(string text)
    {
        Text = text;
        _lines = ShortLived.Rent<TextLine>(CountOf(text, '\n') + 1);
    }

    public string Text { get; }

    public int Count { get; private set; }

    public ref readonly TextLine this[int index] => ref _lines[index];

    public static SourceLines Read(string text) => Cut(text, CancellationToken.None);

    /// <summary>Cuts a text that may be so long that somebody cancels it meanwhile.</summary>
    public static SourceLines Cut(string text, CancellationToken cancellationToken)
    {
        var lines = new SourceLines(text);
        // The rare line breaks cost every search; most texts have none of them.
        var hasRareBreaks = text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') >= 0;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (true)
        {
            if ((lines.Count & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var rest = text.AsSpan(start);
            var length = hasRareBreaks ? rest.IndexOfAny("\n\r\u0085\u2028\u2029".AsSpan()) : rest.IndexOfAny('\n', '\r');
            if (length < 0)
            {
                lines.Add(new TextLine(start, text.Length));
                return lines;
            }

            lines.Add(new TextLine(start, start + length));
            start += length + BreakLength(text, start + length);
        }
    }

    /// <summary>Gives the memory back; nothing can be asked of the lines after that.</summary>
    public void Dispose()
    {
        ShortLived.Return(_lines);
        (_lines, Count) = ([], 0);
    }

    /// <summary>Where the line after a line starts: just after its line break.</summary>
    public int Next(int line) => line + 1 < Count ? _lines[line + 1].Start : Text.Length;

    /// <summary>The position of a stretch that begins and ends on given lines.</summary>
    public SourceSpan Span(int line, int start, int endLine, int end)
    {
        var length = end - start;
        for (var i = line; i < endLine; i++)
        {
            // A line break counts as one, however many characters the file spends on it.
            length -= Next(i) - _lines[i].End - 1;
        }

        return new SourceSpan(line + 1, start - _lines[line].Start + 1, endLine + 1, end - _lines[endLine].Start + 1, length);
    }

    /// <summary>The stretch at a position; the nearest there is where the text has no such position.</summary>
    public TextRange Range(SourceSpan span)
    {
        var start = Offset(span.Line, span.Column);
        return new TextRange(start, Math.Max(start, Offset(span.EndLine, span.EndColumn)));
    }

    private int Offset(int line, int column)
    {
        if (line < 1)
        {
            return 0;
        }

        return line > Count ? Text.Length : Math.Min(_lines[line - 1].Start + Math.Max(column - 1, 0), _lines[line - 1].End);
    }

    private void Add(TextLine line)
    {
        if (Count == _lines.Length)
        {
            _lines = ShortLived.Lengthen(_lines);
        }

        _lines[Count++] = line;
    }

    private static int BreakLength(string text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    private static int CountOf(string text, char c)
    {
#if NET
        return text.AsSpan().Count(c);
#else
        var count = 0;
        foreach (var character in text)
        {
            count += character == c ? 1 : 0;
        }

        return count;
#endif
    }
}
