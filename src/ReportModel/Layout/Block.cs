using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>A heading, paragraph, item or entry: its first line, and the wrapped lines that belong to it.</summary>
internal sealed class Block
{
    private readonly BlockText _source;
    private JoinedText? _text;

    public Block(BlockText source, LineRole role, int firstLine, Marker marker)
    {
        _source = source;
        Role = role;
        FirstLine = LastLine = firstLine;
        Marker = marker;
    }

    public LineRole Role { get; set; }

    public int FirstLine { get; }

    /// <summary>The last line that belongs to the block; lines between may be blank or page furniture.</summary>
    public int LastLine { get; set; }

    /// <summary>The number or letter with which the block begins; none for an unnumbered heading.</summary>
    public Marker Marker { get; }

    /// <summary>The text after the marker, with wrapped lines joined.</summary>
    public JoinedText Text => _text ??= _source.Join(this);

    /// <summary>Its number as the text writes it, without the mark after it: 三, A, 1.</summary>
    public string WrittenNumber => _source.Number(this);

    /// <summary>Where the block stands, its marker included.</summary>
    public SourceSpan Span => _source.Locate(this);

    /// <summary>Where its number or letter stands.</summary>
    public SourceSpan MarkerSpan => _source.LocateMarker(this);
}
