using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Reads the footnotes of each page. Extractors tear the small numbers from their notes and leave them above, between or
/// below these: the notes stand in the order of their numbers, so as many numbers in sequence say which is whose. Where they
/// do not come out even, the notes of the page are not read, since nobody can say which is which.
/// </summary>
internal sealed class FootnoteReader(SourceLines lines, LineRole[] roles, LineStretches stretches, DraftingConventions conventions)
{
    private readonly Footnotes _read = new();
    private readonly List<Footnote> _notes = [];

    /// <summary>The numbers on the page, and whether one stands among the notes: at the foot of the page it may be that of the page.</summary>
    private readonly Dictionary<int, bool> _numbers = [];
    private int _last;
    private int _page;
    private bool _isComplete = true;

    public static Footnotes Read(SourceLines lines, LineRole[] roles, LineStretches stretches, DraftingConventions conventions) =>
        Array.IndexOf(roles, LineRole.Footnote) < 0 ? Footnotes.None : new FootnoteReader(lines, roles, stretches, conventions).Read();

    private Footnotes Read()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageReader.BeginsPage(lines, i))
            {
                EndPage(i - 1);
                _page = i;
            }

            if (roles[i] is LineRole.Footnote or LineRole.PageFurniture && ContentLine.TryRead(lines, i, out var line))
            {
                Add(line, roles[i] == LineRole.Footnote);
            }
        }

        EndPage(lines.Count - 1);
        return _read;
    }

    private void Add(in ContentLine line, bool isNote)
    {
        var text = line.Of(lines.Text);
        var length = 0;
        if (PageLine.IsDigits(text) || (isNote && PageReader.NumberOf(text) > 0))
        {
            _ = ArabicNumber.TryRead(text, ref length, out var number);
            _numbers[number] = isNote || (_numbers.TryGetValue(number, out var among) && among);
            _isComplete = true;
        }

        if (!isNote || PageLine.IsRule(text) || length == text.Length)
        {
            return;
        }

        if (_isComplete)
        {
            _notes.Add(new Footnote(stretches, _page));
        }

        var start = line.Start + length + (length > 0 ? 1 : 0);
        _notes[_notes.Count - 1].Add(new LineStretch(line.Index, start, line.End));
        _isComplete = conventions.SentenceEnds.Contains(text[text.Length - 1]);
    }

    private void EndPage(int lastLine)
    {
        if (_notes.Count is > 0 and <= PageReader.MostNotes && FirstNumber() is { } first)
        {
            for (var i = 0; i < _notes.Count; i++)
            {
                _notes[i].LastLineOfPage = lastLine;
                _read.Add(first + i, _notes[i]);
            }

            _last = first + _notes.Count - 1;
        }

        _notes.Clear();
        _numbers.Clear();
        _isComplete = true;
    }

    /// <summary>The first number of as many in sequence as there are notes, with all those that stand among the notes; null where there are none such.</summary>
    private int? FirstNumber()
    {
        var (least, most) = (int.MaxValue, 0);
        foreach (var pair in _numbers)
        {
            (least, most) = pair.Value ? (Math.Min(least, pair.Key), Math.Max(most, pair.Key)) : (least, most);
        }

        foreach (var first in _numbers.Keys.OrderBy(number => number))
        {
            if (first > _last && first <= least && first + _notes.Count > most && AreThere(first))
            {
                return first;
            }
        }

        return null;
    }

    private bool AreThere(int first)
    {
        for (var i = 0; i < _notes.Count; i++)
        {
            if (!_numbers.ContainsKey(first + i))
            {
                return false;
            }
        }

        return true;
    }
}
