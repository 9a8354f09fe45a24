namespace ReportModel.Text;

/// <summary>A text cut into its physical lines. Nothing is copied, and the lines cover the text end to end.</summary>
/// <remarks>
/// The same line breaks as Roslyn's <c>SourceText</c> knows (CR LF, LF, CR, U+0085, U+2028, U+2029), so that lines and
/// columns agree with what a compiler and an editor show. A byte order mark stands before the first line.
/// </remarks>
internal sealed class SourceLines : IDisposable
{
    private TextLine[] _lines;

    /// <summary>For each line the physical one it is of, from 0, and where that starts; null where every line is a physical one.</summary>
    private (int Number, int Start)[]? _physical;

    /// <summary>For each physical line the first of its pieces, and behind the last one the count of all.</summary>
    private int[] _pieces = [];

    private SourceLines(string text)
    {
        Text = text;
        _lines = ShortLived.Rent<TextLine>(CountOf(text, '\n') + 1);
    }

    private SourceLines(string text, TextLine[] lines) => (Text, _lines) = (text, lines);

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
        if (_physical is null)
        {
            ShortLived.Return(_lines);
        }

        (_lines, Count) = ([], 0);
    }

    /// <summary>Where the line after a line starts: just after its line break.</summary>
    public int Next(int line) => line + 1 < Count ? _lines[line + 1].Start : Text.Length;

    /// <summary>The same text with its lines cut where an extractor left several on one. Positions stay those of the physical lines.</summary>
    /// <param name="starts">Where lines begin, in order, each behind white space inside a line.</param>
    public SourceLines CutAt(List<int> starts)
    {
        var pieces = new SourceLines(Text, new TextLine[Count + starts.Count])
        {
            _physical = new (int, int)[Count + starts.Count],
            _pieces = new int[Count + 1],
        };
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            pieces._pieces[i] = pieces.Count;
            var (start, end) = (_lines[i].Start, _lines[i].End);
            for (; next < starts.Count && starts[next] < end; next++)
            {
                var before = starts[next] - 1;
                while (before > start && Scripts.IsWhiteSpace(Text[before - 1]))
                {
                    before--;
                }

                pieces._physical[pieces.Count] = (i, _lines[i].Start);
                pieces._lines[pieces.Count++] = new TextLine(start, before);
                start = starts[next];
            }

            pieces._physical[pieces.Count] = (i, _lines[i].Start);
            pieces._lines[pieces.Count++] = new TextLine(start, end);
        }

        pieces._pieces[Count] = pieces.Count;
        return pieces;
    }

    /// <summary>The position of a stretch that begins and ends on given lines.</summary>
    public SourceSpan Span(int line, int start, int endLine, int end)
    {
        var length = end - start;
        var (first, last) = (Physical(line), Physical(endLine));
        for (var i = line; i < endLine; i++)
        {
            // A line break counts as one, however many characters the file spends on it.
            length -= Physical(i).Number == Physical(i + 1).Number ? 0 : Next(i) - _lines[i].End - 1;
        }

        return new SourceSpan(first.Number + 1, start - first.Start + 1, last.Number + 1, end - last.Start + 1, length);
    }

    /// <summary>Whether lines are pieces of physical lines.</summary>
    public bool IsCut => _physical is not null;

    /// <summary>The length of the physical line of which a line is a piece.</summary>
    public int PhysicalLength(int line)
    {
        var last = _physical is null ? line : _pieces[_physical[line].Number + 1] - 1;
        return _lines[last].End - Physical(line).Start;
    }

    private (int Number, int Start) Physical(int line) => _physical is null ? (line, _lines[line].Start) : _physical[line];

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

        var physical = _physical is null ? Count : _pieces.Length - 1;
        if (line > physical)
        {
            return Text.Length;
        }

        // Of a physical line that was cut the last piece says where it ends.
        var (first, last) = _physical is null ? (line - 1, line - 1) : (_pieces[line - 1], _pieces[line] - 1);
        return Math.Min(Physical(first).Start + Math.Max(column - 1, 0), _lines[last].End);
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
