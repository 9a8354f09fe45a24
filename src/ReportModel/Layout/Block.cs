using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// A heading, paragraph, item or entry: its first line, and the wrapped lines that belong to it. Its text is what stands after
/// the marker.
/// </summary>
internal sealed class Block : JoinedText
{
    private readonly int _start;

    /// <summary>Begins a block with a line.</summary>
    public Block(LineStretches stretches, LineRole role, in ContentLine line, Marker marker)
        : base(stretches)
    {
        (Role, Marker, _start) = (role, marker, line.Start);
        Add(new LineStretch(line.Index, AfterMarker(line), line.End));
    }

    public LineRole Role { get; set; }

    public int FirstLine => FirstStretch.Line;

    /// <summary>The number or letter with which the block begins; none for an unnumbered heading.</summary>
    public Marker Marker { get; }

    /// <summary>Its number as the text writes it, without the mark after it: 三, A, 1.</summary>
    public string WrittenNumber => Stretches.Lines.Text.Substring(_start, Marker.Length - 1);

    /// <summary>Where the block stands, its marker included; lines between may be blank or page furniture.</summary>
    public SourceSpan Span => Stretches.Lines.Span(FirstLine, _start, LastStretch.Line, LastStretch.End);

    /// <summary>How many characters of the source it takes.</summary>
    public int SourceLength => LastStretch.End - _start;

    /// <summary>Where its number or letter stands.</summary>
    public SourceSpan MarkerSpan => Stretches.Lines.Span(FirstLine, _start, FirstLine, _start + Marker.Length);

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
