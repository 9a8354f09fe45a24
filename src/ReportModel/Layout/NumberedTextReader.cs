using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Gives every line its role and gathers wrapped lines into blocks. A line begins a block where the line before it is
/// complete and its own number or letter is due; else it continues what stands above.
/// </summary>
internal sealed class NumberedTextReader
{
    /// <summary>No symbol of a masthead is longer; longer text need not be joined to know that it is none.</summary>
    private const int LongestMasthead = 1000;

    private readonly SourceLines _lines;
    private readonly DraftingConventions _conventions;
    private readonly PhraseSet _agendaAdopted;
    private readonly LayoutProfile _layout;
    private readonly LineStretches _stretches;
    private readonly LineRole[] _roles;
    private readonly List<Block> _blocks;
    private readonly Sequence _sequence = new();
    private Block? _open;

    /// <summary>The last paragraph under the present heading, where it announces no list but may yet turn out to adopt an agenda.</summary>
    private Block? _mayAdoptAgenda;
    private ContentLine _last;
    private int _blankLines;

    private NumberedTextReader(SourceLines lines, LineStretches stretches, DraftingConventions conventions, LayoutProfile layout)
    {
        _lines = lines;
        _conventions = conventions;
        _agendaAdopted = PreparedConventions.Of(conventions).AgendaAdopted;
        _layout = layout;
        _roles = new LineRole[lines.Count];
        _stretches = stretches;
        // A block takes some lines and the blank ones between them.
        _blocks = new List<Block>(lines.Count / 5);
    }

    public static BlockList Read(SourceLines lines, DraftingConventions conventions, LayoutProfile layout, CancellationToken cancellationToken)
    {
        // Where lines are double spaced, every other one is blank.
        var stretches = new LineStretches(lines, (lines.Count / 2) + 1);
        var reader = new NumberedTextReader(lines, stretches, conventions, layout);
        for (var i = 0; i < lines.Count; i++)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            reader.ReadLine(i);
        }

        reader.Close();
        return new BlockList(lines, stretches, reader._roles, reader._blocks);
    }

    private void ReadLine(int index)
    {
        if (!ContentLine.TryRead(_lines, index, out var line))
        {
            _roles[index] = LineRole.Blank;
            _blankLines++;
            return;
        }

        var text = line.Of(_lines.Text);
        if (_layout.IsFurniture(text))
        {
            _roles[index] = LineRole.PageFurniture;
            _blankLines = BlankLinesAfterFurniture(_blankLines);
            return;
        }

        var marker = Marker.Read(text, _conventions.Numerals);
        var role = RoleOf(line, marker);
        if (role == LineRole.Continuation)
        {
            _open!.Add(line);
            _roles[index] = LineRole.Continuation;
        }
        else
        {
            Close();
            _open = new Block(_stretches, role, line, IsUnmarked(role) ? default : marker);
            _blocks.Add(_open);
            _roles[index] = role;
            Advance(role, marker);
            if (role == LineRole.AgendaEntry && marker.Value == 1)
            {
                _sequence.AgendaIndent = Indent(line);
            }
        }

        (_last, _blankLines) = (line, 0);
    }

    /// <summary>The items of a list whose paragraph has no number keep their letters, by which they are told from other text without a place.</summary>
    private bool IsUnmarked(LineRole role) =>
        role is LineRole.Title or LineRole.Masthead || (role == LineRole.Unexplained && !_sequence.ListIsLost);

    private LineRole RoleOf(in ContentLine line, Marker marker)
    {
        if (marker.Kind != MarkerKind.None && MayBegin(marker))
        {
            var role = marker.Kind switch
            {
                MarkerKind.Section => EndsAsSentence(line) ? LineRole.Continuation : LineRole.SectionHeading,
                MarkerKind.Capital => EndsAsSentence(line) ? LineRole.Continuation : LineRole.SubsectionHeading,
                MarkerKind.Letter => RoleOfLetter(marker),
                _ => RoleOfNumber(line, marker),
            };
            if (role != LineRole.Continuation)
            {
                return role;
            }
        }

        // Whether this is a heading or text without a place is decided when its last line is known.
        return ContinuesOpenBlock() ? LineRole.Continuation : LineRole.Unexplained;
    }

    /// <summary>A number may begin a block where the line before is complete, to the eye or by its last character.</summary>
    private bool MayBegin(Marker marker)
    {
        if (_open is null || SpaceParts)
        {
            return true;
        }

        // "(a)the" after a colon at the end of a wrapped line stands inside a sentence.
        return marker.Spaced
            && (EndsBlock(_last) || IsHeading(_open.Role) || _open.Role == LineRole.Unexplained || (BlankLinesPart && IsDue(marker)));
    }

    private bool IsDue(Marker marker) => marker.Kind switch
    {
        MarkerKind.Letter => _sequence.ListIsOpen && marker.Value == _sequence.Letter + 1,
        MarkerKind.Number => marker.Value == _sequence.Paragraph + 1,
        _ => false,
    };

    private LineRole RoleOfLetter(Marker marker)
    {
        // The block above is not closed yet: what it ends with may open the list that this letter begins.
        var opens = EndsWith(_conventions.ListOpeners);
        var last = opens && _open?.Role is LineRole.Paragraph or LineRole.AgendaEntry ? 0 : _sequence.Letter;
        var begins = (last >= 0 && marker.Value == last + 1)
            || (marker.Spaced && (last >= 0 || marker.Value == 1) && (EndsBlock(_last) || SpaceParts));
        if (!begins)
        {
            return LineRole.Continuation;
        }

        // The list of a paragraph that lost its number is not one of the paragraph before; an item may have lost its letter, though.
        var isLost = _sequence.ListIsLost || (opens && _open?.Role == LineRole.Unexplained && (last <= 0 || marker.Value <= last));
        return isLost ? LineRole.Unexplained
            : _sequence.InAgenda ? LineRole.AgendaSubItem
            : _sequence.Paragraph > 0 ? LineRole.Item
            : LineRole.Continuation;
    }

    private LineRole RoleOfNumber(in ContentLine line, Marker marker)
    {
        if (marker.Value == 1)
        {
            // The paragraph above is not closed yet where no heading stands between it and its agenda.
            OpenAgenda(_open is { Role: LineRole.Paragraph } paragraph ? paragraph : _mayAdoptAgenda);
            _mayAdoptAgenda = null;
        }

        var isNextParagraph = marker.Value == _sequence.Paragraph + 1;
        if (_sequence.InAgenda)
        {
            var isNextEntry = marker.Value == _sequence.AgendaEntry + 1;
            return isNextParagraph && (!isNextEntry || !StandsLikeAgenda(line)) ? LineRole.Paragraph : LineRole.AgendaEntry;
        }

        // A topic may bear the number that is due for a paragraph; then only its end tells them apart.
        var mayBeTopic = marker.Value == _sequence.Topic + 1 || !isNextParagraph;
        return mayBeTopic && !EndsAsSentence(line) ? LineRole.TopicHeading : LineRole.Paragraph;
    }

    /// <summary>
    /// Where one number is due for the agenda and for a paragraph, entries tell themselves apart: they are indented like
    /// the first one, and are titles of one sentence.
    /// </summary>
    private bool StandsLikeAgenda(in ContentLine line)
    {
        var inner = line.Of(_lines.Text).IndexOfAny(_conventions.SentenceEnds.AsSpan());
        return Indent(line) == _sequence.AgendaIndent && (inner < 0 || inner == line.End - line.Start - 1);
    }

    private int Indent(in ContentLine line) => line.Start - _lines[line.Index].Start;

    private bool ContinuesOpenBlock()
    {
        if (_open is null)
        {
            return false;
        }

        var parted = BlankLinesPart || SpaceParts;
        if (IsHeading(_open.Role) || _open.Role is LineRole.Unexplained)
        {
            return !parted;
        }

        // One sign of an end may deceive in the middle of a sentence; two do not.
        return !parted || (!EndsBlock(_last) && !(BlankLinesPart && SpaceParts));
    }

    private bool BlankLinesPart => _blankLines >= PartingBlankLines;

    private bool SpaceParts => _layout.SpaceEndsParagraph && _last.EndsWithSpace;

    /// <summary>So many blank lines part two blocks; where lines are double spaced, or spaces tell where blocks end, a single one does not.</summary>
    private int PartingBlankLines => _layout.BlankLineBetweenLines || _layout.SpaceEndsParagraph ? 2 : 1;

    /// <summary>The blank lines above and below page furniture part nothing together that neither parts alone.</summary>
    private int BlankLinesAfterFurniture(int before) => before >= PartingBlankLines ? before : 0;

    /// <summary>Whether the block that begins on a line ends as sentences do; headings do not.</summary>
    private bool EndsAsSentence(in ContentLine first)
    {
        var line = first;
        var blank = 0;
        for (var i = first.Index + 1; i < _lines.Count && !(_layout.SpaceEndsParagraph && line.EndsWithSpace); i++)
        {
            if (!ContentLine.TryRead(_lines, i, out var next))
            {
                blank++;
                continue;
            }

            var text = next.Of(_lines.Text);
            if (_layout.IsFurniture(text))
            {
                // A sentence goes on over the page, however many blank lines the page leaves; a heading does not stand at its foot.
                blank = EndsBlock(line) ? BlankLinesAfterFurniture(blank) : 0;
                continue;
            }

            // Where nothing but the line break parts lines, a number that white space follows begins the next block.
            if (blank >= PartingBlankLines
                || (Marker.Read(text, _conventions.Numerals) is { Spaced: true } marker && (marker.Kind != MarkerKind.Letter || EndsBlock(line))))
            {
                break;
            }

            (line, blank) = (next, 0);
        }

        return EndsBlock(line);
    }

    private bool EndsBlock(in ContentLine line) =>
        LineEnds.LastCharacter(line.Of(_lines.Text), _conventions.BlockEnds) is var last and not '\0' && _conventions.BlockEnds.Contains(last);

    /// <summary>Whether what was read last ends with one of some characters.</summary>
    private bool EndsWith(string characters) => _last.End > _last.Start && characters.Contains(_lines.Text[_last.End - 1]);

    private static bool IsHeading(LineRole role) =>
        role is LineRole.Title or LineRole.SectionHeading or LineRole.SubsectionHeading or LineRole.TopicHeading;

    private void Advance(LineRole role, Marker marker)
    {
        switch (role)
        {
            case LineRole.SectionHeading or LineRole.SubsectionHeading:
                (_sequence.Topic, _sequence.InAgenda, _mayAdoptAgenda) = (0, false, null);
                _sequence.CloseList();
                break;
            case LineRole.TopicHeading when marker.Kind != MarkerKind.None:
                _sequence.Topic = marker.Value;
                _sequence.CloseList();
                break;
            case LineRole.Paragraph:
                (_sequence.Paragraph, _sequence.InAgenda) = (marker.Value, false);
                _sequence.CloseList();
                break;
            case LineRole.AgendaEntry:
                _sequence.AgendaEntry = marker.Value;
                _sequence.CloseList();
                break;
            case LineRole.Item or LineRole.AgendaSubItem:
                _sequence.ContinueList(marker.Value);
                break;
            case LineRole.Unexplained when _sequence.ListIsLost && marker.Kind == MarkerKind.Letter:
                _sequence.Letter = marker.Value;
                break;
        }
    }

    /// <summary>Ends the open block: an unmarked one turns out to be a heading or not, and what it ends with may open a list.</summary>
    private void Close()
    {
        if (_open is null)
        {
            return;
        }

        if (_open.Role == LineRole.Unexplained)
        {
            _open.Role = _roles[_open.FirstLine] = RoleOfUnmarked(_open);
        }

        var opensList = EndsWith(_conventions.ListOpeners);
        if (opensList && _open.Role is LineRole.Paragraph or LineRole.AgendaEntry)
        {
            _sequence.OpenList();
        }

        if (opensList && _open is { Role: LineRole.Unexplained, Marker.Kind: MarkerKind.None })
        {
            _sequence.LoseList();
        }

        if (_open.Role == LineRole.Paragraph)
        {
            _mayAdoptAgenda = opensList ? null : _open;
            if (opensList)
            {
                OpenAgenda(_open);
            }
        }

        _open = null;
    }

    /// <summary>"1." after a paragraph that adopts an agenda begins it, also where the mark that announces a list was lost.</summary>
    private void OpenAgenda(Block? paragraph)
    {
        if (paragraph is not null && _agendaAdopted.TryMatch(paragraph, paragraph.All, out _))
        {
            (_sequence.InAgenda, _sequence.AgendaEntry) = (true, 0);
        }
    }

    private LineRole RoleOfUnmarked(Block block)
    {
        var isFirst = _blocks.Count == 1 || _blocks[_blocks.Count - 2].Role is LineRole.Masthead;
        if (block.SourceLength <= LongestMasthead && DocumentSymbol.TryParse(block.Text, out _))
        {
            return isFirst ? LineRole.Masthead : LineRole.Unexplained;
        }

        return isFirst ? LineRole.Title
            : EndsBlock(_last) || block.Marker.Kind != MarkerKind.None ? LineRole.Unexplained
            : LineRole.TopicHeading;
    }
}
