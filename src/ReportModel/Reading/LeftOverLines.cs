using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Gathers the lines that belong to nothing into stretches: those with nothing between them but blank lines, footnotes and page furniture are one.</summary>
internal sealed class LeftOverLines(SourceLines lines)
{
    private readonly List<LeftOverText> _texts = [];
    private ContentLine _first;
    private ContentLine _last;
    private int _characters;

    /// <summary>Whether a stretch is open.</summary>
    private bool _isOpen;

    /// <summary>The characters in all stretches.</summary>
    public int Characters { get; private set; }

    /// <summary>Adds a line that is not blank; wrapped lines belong to the one above.</summary>
    public void Add(in ContentLine line, LineRole role)
    {
        if (role is LineRole.PageFurniture or LineRole.Footnote || (role == LineRole.Continuation && !_isOpen))
        {
            return;
        }

        if (role is not (LineRole.Unexplained or LineRole.Continuation))
        {
            Close();
            return;
        }

        _first = _isOpen ? _first : line;
        (_last, _isOpen) = (line, true);
        _characters += line.End - line.Start;
    }

    /// <summary>The stretches, in order.</summary>
    public EquatableArray<LeftOverText> Finish()
    {
        Close();
        return _texts.ToEquatableArray();
    }

    private void Close()
    {
        if (!_isOpen)
        {
            return;
        }

        _texts.Add(new LeftOverText
        {
            Source = lines.Span(_first.Index, _first.Start, _last.Index, _last.End),
            Words = Quotation.Of(_first.Of(lines.Text).ToString()),
            Characters = _characters,
        });
        Characters += _characters;
        (_characters, _isOpen) = (0, false);
    }
}
