namespace ReportModel.Text;

/// <summary>A text with its wrapped lines joined, and the way back from each character to the source.</summary>
internal class JoinedText
{
    private readonly int _first;
    private int _count;
    private string? _text;

    /// <summary>Begins a text, whose lines are the next to be added to the stretches.</summary>
    public JoinedText(LineStretches stretches) => (Stretches, _first) = (stretches, stretches.Count);

    public string Text => _text ?? Join();

    /// <summary>Of how many lines it is.</summary>
    public int LineCount => _count;

    /// <summary>The text as far as it has been read: lines may still be added.</summary>
    public string TextSoFar => Stretches.Join(_first, _count);

    /// <summary>The phrases that may stand in the text.</summary>
    public PhraseCandidates Candidates { get; set; }

    public int Length => Text.Length;

    public TextRange All => new(0, Text.Length);

    protected LineStretches Stretches { get; }

    protected ref readonly LineStretch FirstStretch => ref Stretches[_first];

    protected ref readonly LineStretch LastStretch => ref Stretches[_first + _count - 1];

    /// <summary>Adds a line, already without white space around it. Nothing may have been added to another text since.</summary>
    public void Add(LineStretch stretch)
    {
        Stretches.Add(stretch);
        _count++;
        _text = null;
    }

    public string Slice(TextRange range) => range.Of(Text);

    /// <summary>Where in the source a stretch of the joined text stands.</summary>
    public SourceSpan Locate(TextRange range)
    {
        if (_count == 0)
        {
            return SourceSpan.None;
        }

        // The places of the stretches are known when the text is joined.
        _ = Text;
        ref readonly var first = ref StretchAt(range.Start);
        // The end belongs to the line of the last character, not to the line that begins there.
        ref readonly var last = ref range.IsEmpty ? ref first : ref StretchAt(range.End - 1);
        // The space between two joined lines stands on neither.
        return Stretches.Lines.Span(
            first.Line,
            first.Start + Math.Min(range.Start - first.Joined, first.Length),
            last.Line,
            last.Start + Math.Min(Math.Max(range.End, range.Start) - last.Joined, last.Length));
    }

    /// <summary>The range without white space at its ends.</summary>
    public TextRange Trim(TextRange range) => range.TrimmedIn(Text);

    private string Join() => _text = Stretches.Join(_first, _count);

    private ref readonly LineStretch StretchAt(int offset)
    {
        var (low, high) = (_first, _first + _count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Stretches[middle].Joined <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ref Stretches[low];
    }
}
