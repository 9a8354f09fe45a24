using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// A heading, paragraph, item or entry: its first line, and the wrapped lines that belong to it. Its text is what stands after
/// the marker.
/// </summary>
internal sealed class Block : JoinedText
{
    private readonly ContentLine _markerLine;
    private readonly int _startLine;
    private readonly int _start;

    /// <summary>Begins a block with a line.</summary>
    public Block(LineStretches stretches, LineRole role, in ContentLine line, Marker marker)
        : base(stretches)
    {
        (Role, Marker, _markerLine, _startLine, _start) = (role, marker, line, line.Index, line.Start);
        Add(new LineStretch(line.Index, AfterMarker(line), line.End));
    }

    /// <summary>Begins a block with a line whose number or letter stands on a line of its own above it, or farther up with other text between.</summary>
    public Block(LineStretches stretches, LineRole role, in ContentLine markerLine, Marker marker, in ContentLine line, bool isDirectlyAbove)
        : base(stretches)
    {
        (Role, Marker, _markerLine) = (role, marker, markerLine);
        (_startLine, _start) = isDirectlyAbove ? (markerLine.Index, markerLine.Start) : (line.Index, line.Start);
        Add(line);
    }

    public LineRole Role { get; set; }

    public int FirstLine => FirstStretch.Line;

    /// <summary>The line on which it begins: that of its number or letter where that stands directly above its text.</summary>
    public int StartLine => _startLine;

    /// <summary>The number or letter with which the block begins; none for an unnumbered heading.</summary>
    public Marker Marker { get; }

    /// <summary>How the heading of a resolution, decision or annex tells it from the others: <c>56/101</c>, <c>resolutionA</c>, <c>annexII</c>; empty for other blocks.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its number as the text writes it, without the word before it and the mark after it: 三, A, 1, II.</summary>
    public string WrittenNumber
    {
        get
        {
            var written = Stretches.Lines.Text.Substring(_markerLine.Start, Marker.Length).TrimEnd('.', '．', '、');
            return written.Substring(written.LastIndexOf(' ') + 1);
        }
    }

    /// <summary>Where the block stands, its marker included; lines between may be blank or page furniture.</summary>
    public SourceSpan Span => Stretches.Lines.Span(_startLine, _start, LastStretch.Line, LastStretch.End);

    /// <summary>How many characters of the source it takes.</summary>
    public int SourceLength => LastStretch.End - _start;

    /// <summary>Where its number or letter stands.</summary>
    public SourceSpan MarkerSpan => Stretches.Lines.Span(_markerLine.Index, _markerLine.Start, _markerLine.Index, _markerLine.Start + Marker.Length);

    /// <summary>Adds a wrapped line.</summary>
    public void Add(in ContentLine line) => Add(new LineStretch(line.Index, line.Start, line.End));

    private int AfterMarker(in ContentLine line)
    {
        var start = line.Start + Marker.Length;
        while (Marker.Length > 0 && start < line.End && Scripts.IsWhiteSpace(Stretches.Lines.Text[start]))
        {
            start++;
        }

        return start;
    }
}
