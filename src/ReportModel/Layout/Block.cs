using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>A heading, paragraph, item or entry: its first line, and the wrapped lines that belong to it.</summary>
internal sealed class Block
{
    private readonly LineStretches _stretches;
    private readonly int _first;
    private readonly int _start;
    private int _count;
    private JoinedText? _text;

    /// <summary>Begins a block with a line.</summary>
    public Block(LineStretches stretches, LineRole role, in ContentLine line, Marker marker)
    {
        (_stretches, _first, _start) = (stretches, stretches.Count, line.Start);
        (Role, Marker) = (role, marker);
        Add(new LineStretch(line.Index, AfterMarker(line), line.End));
    }

    public LineRole Role { get; set; }

    public int FirstLine => First.Line;

    /// <summary>The number or letter with which the block begins; none for an unnumbered heading.</summary>
    public Marker Marker { get; }

    /// <summary>The text after the marker, with wrapped lines joined.</summary>
    public JoinedText Text => _text ??= JoinedText.Join(_stretches, _first, _count);

    /// <summary>Its number as the text writes it, without the mark after it: 三, A, 1.</summary>
    public string WrittenNumber => _stretches.Lines.Text.Substring(_start, Marker.Length - 1);

    /// <summary>Where the block stands, its marker included; lines between may be blank or page furniture.</summary>
    public SourceSpan Span
    {
        get
        {
            ref readonly var last = ref _stretches[_first + _count - 1];
            return _stretches.Lines.Span(FirstLine, _start, last.Line, last.End);
        }
    }

    /// <summary>Where its number or letter stands.</summary>
    public SourceSpan MarkerSpan => _stretches.Lines.Span(FirstLine, _start, FirstLine, _start + Marker.Length);

    private ref readonly LineStretch First => ref _stretches[_first];

    /// <summary>Adds a wrapped line. Nothing of another block may have been added since.</summary>
    public void Add(in ContentLine line) => Add(new LineStretch(line.Index, line.Start, line.End));

    private void Add(LineStretch stretch)
    {
        _stretches.Add(stretch);
        _count++;
    }

    private int AfterMarker(in ContentLine line)
    {
        var start = line.Start + Marker.Length;
        while (Marker.Length > 0 && start < line.End && Scripts.IsWhiteSpace(_stretches.Lines.Text[start]))
        {
            start++;
        }

        return start;
    }
}
