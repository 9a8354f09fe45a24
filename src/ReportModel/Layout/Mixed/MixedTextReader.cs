using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Gives every line its role in a document that has text without numbers too: front matter, a table of contents, chapters,
/// footnotes, lists of names, and the texts of resolutions, which are numbered anew. What bears a number is told by which
/// number is due where; what bears none by the lines around it.
/// </summary>
internal sealed partial class MixedTextReader
{
    /// <summary>A number torn from its text stands within so many lines above it; later it is one without a text.</summary>
    private const int LongestTear = 80;

    private readonly DraftingConventions _conventions;
    private readonly PreparedConventions _prepared;
    private readonly LineStretches _stretches;
    private readonly LineRole[] _roles;
    private readonly ContentsTable _contents;
    private readonly Footnotes _footnotes;
    private readonly MixedLines _lines;
    private readonly MixedSequence _sequence = new();
    private readonly List<Block> _blocks = [];

    /// <summary>The numbers and letters that stand on lines of their own and have no text yet, by their places among the lines.</summary>
    private readonly List<int> _torn = [];
    private readonly Func<Marker, bool> _isDue;
    private readonly Func<Marker, bool> _isDueBelowSection;
    private Block? _open;
    private Block? _lastParagraph;

    private MixedTextReader(
        SourceLines lines, LineStretches stretches, DraftingConventions conventions, LayoutProfile layout, CancellationToken cancellationToken)
    {
        _conventions = conventions;
        _isDue = IsDue;
        _isDueBelowSection = marker => marker is { Kind: MarkerKind.Number, Value: 1 } || IsDue(marker);
        _prepared = PreparedConventions.Of(conventions);
        _roles = new LineRole[lines.Count];
        _stretches = stretches;
        PageReader.Mark(lines, _roles, conventions, cancellationToken);
        _footnotes = FootnoteReader.Read(lines, _roles, stretches, conventions);
        _contents = ContentsReader.Read(lines, _roles, conventions);
        _lines = MixedLines.Of(lines, conventions, _roles, layout);
    }

    public static BlockList Read(SourceLines lines, DraftingConventions conventions, LayoutProfile layout, CancellationToken cancellationToken)
    {
        var stretches = new LineStretches(lines, (lines.Count / 2) + 1);
        var reader = new MixedTextReader(lines, stretches, conventions, layout, cancellationToken);
        for (var i = 0; i < reader._lines.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            reader.ReadLine(i);
        }

        FrontMatter.FindTitle(reader._blocks, reader._roles, conventions);
        return new BlockList(lines, stretches, reader._roles, reader._blocks) { Contents = reader._contents, Footnotes = reader._footnotes };
    }

    private void ReadLine(int index)
    {
        var line = _lines[index];
        if (line.IsAlone)
        {
            // Until its text is found it stands for nothing.
            _roles[line.Content.Index] = LineRole.Unexplained;
            _torn.Add(index);
            return;
        }

        if (line.Marker.Kind != MarkerKind.None && RoleOfMarked(line.Marker, index, isTorn: false, out var marker) is var own and not LineRole.Continuation)
        {
            Open(own, marker, index, line.Content, isDirectlyAbove: true);
            return;
        }

        // They stand in order.
        while (_torn.Count > 0 && index - _torn[0] > LongestTear)
        {
            _torn.RemoveAt(0);
        }

        if (_torn.Count > 0 && !GoesOnWithTitle(index) && (_torn[_torn.Count - 1] == index - 1 || IsComplete(index)) && TakeTorn(index))
        {
            return;
        }

        var role = RoleOfUnmarked(index);
        if (role == LineRole.Continuation && _open is not null)
        {
            _open.Add(line.Content);
            _roles[line.Content.Index] = LineRole.Continuation;
        }
        else
        {
            var isNumbered = role == LineRole.TopicHeading && line.Marker.Kind is MarkerKind.Letter or MarkerKind.Number;
            Open(role == LineRole.Continuation ? LineRole.Masthead : role, isNumbered ? line.Marker : default, index, line.Content, isDirectlyAbove: true);
        }
    }

    /// <summary>Gives a text the first number or letter without one that may stand before it there.</summary>
    private bool TakeTorn(int index)
    {
        var isSentence = EndsAsSentence(index);
        foreach (var torn in _torn)
        {
            var written = _lines[torn];
            var role = RoleOfMarked(written.Marker, index, isTorn: true, out var marker);
            if (role == LineRole.Continuation || (IsHeading(role) == isSentence && torn < index - 1))
            {
                continue;
            }

            _torn.Remove(torn);
            _roles[written.Content.Index] = role;
            Open(role, marker, index, written.Content, torn == index - 1);
            return true;
        }

        return false;
    }

    private void Open(LineRole role, Marker marker, int index, in ContentLine markerLine, bool isDirectlyAbove)
    {
        var line = _lines[index].Content;
        _open = markerLine.Index == line.Index
            ? new Block(_stretches, role, line, marker) { Label = LabelOf(role, _lines.TextOf(index)) }
            : new Block(_stretches, role, markerLine, marker, line, isDirectlyAbove);
        _blocks.Add(_open);
        _roles[line.Index] = markerLine.Index == line.Index || !isDirectlyAbove ? role : LineRole.Continuation;
        _lastParagraph = role is LineRole.Paragraph ? _open : _lastParagraph;
        _sequence.Advance(role, marker);
    }

    /// <summary>Whether what stands above a line is complete, so that something new may begin there.</summary>
    private bool IsComplete(int index) =>
        _open is null || index == 0 || _lines[index].Blank > 0 || _lines[index - 1].IsAlone || IsHeading(_open.Role) || _open.Role is LineRole.EnactingBody or LineRole.Masthead
        || _lines.EndsBlock(index - 1) || (_open.Role == LineRole.UnnumberedText && _lines.IsShort(index - 1));

    private bool EndsAsSentence(int index) => _lines.EndsAsSentence(index, _isDue);

    private static bool IsHeading(LineRole role) => role
        is LineRole.Title or LineRole.SectionHeading or LineRole.SubsectionHeading or LineRole.TopicHeading
        or LineRole.ResolutionHeading or LineRole.AnnexHeading;
}
