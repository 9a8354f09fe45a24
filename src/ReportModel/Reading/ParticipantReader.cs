using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads who spoke or attended from running text: "the representatives of Iraq (on behalf of the Group of 77 and China) and
/// Cuba", "representatives of 21 Parties, including 14 on behalf of groups of Parties, namely: …".
/// </summary>
internal sealed class ParticipantReader
{
    /// <summary>No list of speakers is longer; the rest of a longer one is other text.</summary>
    private const int LongestList = 20_000;

    private readonly ReadingContext _context;
    private readonly ParticipantNames _names;
    private readonly ListPieces _pieces;
    private readonly List<Participant> _read = [];

    public ParticipantReader(ReadingContext context, StateListReader states, OrganizationListReader organizations)
    {
        _context = context;
        _names = new ParticipantNames(context, states, organizations);
        _pieces = new ListPieces(context, _names);
    }

    private ParticipantConventions Conventions => _context.Conventions.Participants;

    /// <summary>Reads a list. The participants hold until the next list is read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="list">The list.</param>
    /// <param name="isOpen">Whether the list stands at the beginning of a sentence, after whatever else that says.</param>
    /// <param name="isNamed">Whether the words before the list say already that those in it were represented.</param>
    public List<Participant> Read(JoinedText text, TextRange list, bool isOpen, bool isNamed = false)
    {
        _read.Clear();
        if (list.IsEmpty)
        {
            return _read;
        }

        list = new TextRange(list.Start, Math.Min(list.End, list.Start + LongestList));
        var isIncluding = _context.Prepared.GroupsIncluded.TryMatch(text, list, out var included);
        ReadSegments(text, isIncluding ? new TextRange(list.Start, included.Start) : list, isOpen, isNamed);
        if (isIncluding)
        {
            AddCount(text, included["count"], included["group"]);
            AddGroups(text, included["groups"]);
        }

        return _read;
    }

    /// <summary>Reads a list of groups in whose name statements were made.</summary>
    public List<Participant> ReadGroups(JoinedText text, TextRange list)
    {
        _read.Clear();
        AddGroups(text, list);
        return _read;
    }

    /// <summary>A part of a sentence without the separators, conjunctions and articles that lead to the next.</summary>
    public TextRange WithoutTail(JoinedText text, TextRange part) => _names.WithoutTail(text, text.Trim(part));

    /// <summary>Cuts a list at the words before those who are represented, and reads what follows each.</summary>
    private void ReadSegments(JoinedText text, TextRange list, bool isOpen, bool isNamed)
    {
        var (from, start, depth) = (list.Start, list.Start, 0);
        SpeakerPhrase? before = null;
        while (from < list.End && _context.Prepared.Representatives.TryMatchFirst(text, new TextRange(from, list.End), out var match, out var phrase))
        {
            _context.ThrowIfCancelled();
            for (; from < match.Start; from++)
            {
                depth += Brackets.IsOpen(text.Text[from]) ? 1 : Brackets.IsClosed(text.Text[from]) ? -1 : 0;
            }

            from = match.End;
            if (depth != 0 || _names.GoesOnFromTitle(text, match.Start))
            {
                continue;
            }

            ReadSegment(text, new TextRange(start, match.Start), before, isNamed, isOpen);
            (start, isNamed, before) = (match.End, true, Conventions.Representatives[phrase]);
        }

        ReadSegment(text, new TextRange(start, list.End), before, isNamed, isOpen && !isNamed);
    }

    private void ReadSegment(JoinedText text, TextRange segment, SpeakerPhrase? before, bool isNamed, bool isOpen)
    {
        var (capacity, isOne) = (before?.Capacity, before?.IsOne is true);
        segment = WithoutOtherText(text, _names.WithoutTail(text, text.Trim(segment)));
        if (segment.IsEmpty)
        {
            return;
        }

        // "By the following members: Peru, Chile": the list names those who are represented without saying so.
        if (!isNamed && (isOpen || Opener(text, segment) < 0))
        {
            AddOffices(text, segment, isOpen);
            return;
        }

        SpeakerCapacity? kind = null;
        if (Opener(text, segment) is var opener and >= 0)
        {
            // "eight constituencies: …" are counted and then named; "the following parties to the Convention: …" says what the named are.
            var whom = text.Trim(new TextRange(segment.Start, opener));
            _ = TryAddCounted(text, whom, capacity);
            kind = _names.KindOf(text.Slice(whom));
            segment = text.Trim(new TextRange(opener + 1, segment.End));
        }

        var pieces = _pieces.Cut(text, segment, isOne);
        for (var i = 0; i < pieces.Count; i++)
        {
            var isFurther = isOne && i > 0;
            if (isFurther && _names.OnBehalf(text, pieces[i], out var group).IsEmpty && group is not null)
            {
                // A single one, on behalf of several: what follows names these, up to somebody who holds an office.
                var first = i;
                while (i + 1 < pieces.Count && !_names.IsOffice(text, pieces[i + 1]))
                {
                    i++;
                }

                AddName(text, new TextRange(pieces[first].Start, pieces[i].End), capacity, kind);
            }
            else if ((!isFurther || _names.IsName(text, pieces[i]) || _names.IsOffice(text, pieces[i])) && !TryAddCounted(text, pieces[i], capacity))
            {
                // What stands behind a single one and names nobody known says more of that one: "a non-governmental organization".
                // Who holds an office speaks in that, and not as those before.
                AddName(text, pieces[i], isFurther && _names.IsOffice(text, pieces[i]) ? null : capacity, kind);
            }
        }
    }

    /// <summary>
    /// Without what stands behind the last separator and goes on with other words: "Ghana and Peru; statements after the vote
    /// were made", "A and B, non-governmental organizations in consultative status".
    /// </summary>
    private TextRange WithoutOtherText(JoinedText text, TextRange segment)
    {
        for (var (at, depth) = (segment.End - 1, 0); at >= segment.Start; at--)
        {
            var c = text.Text[at];
            depth += Brackets.IsClosed(c) ? 1 : Brackets.IsOpen(c) ? -1 : 0;
            if (depth == 0 && _context.Conventions.ListSeparators.Contains(c))
            {
                var rest = text.Trim(new TextRange(at + 1, segment.End));
                var isStrong = _context.Conventions.BlockEnds.Contains(c);
                return _names.IsOtherText(text, rest, isStrong) ? text.Trim(new TextRange(segment.Start, at)) : segment;
            }
        }

        return segment;
    }

    /// <summary>Speakers that no words of representation announce are known by their offices: "the Chair of the Committee".</summary>
    private void AddOffices(JoinedText text, TextRange segment, bool isOpen)
    {
        var pieces = _pieces.CutOffices(text, segment);
        // Of a sentence that says other things before, the last piece counts; of "the Chair of the Committee, A B," the one before the name.
        var last = pieces.Count - 1;
        var first = !isOpen ? 0 : last > 0 && _names.IsOffice(text, pieces[last - 1]) && !_names.IsOffice(text, pieces[last]) ? last - 1 : Math.Max(0, last);
        for (var i = first; i < pieces.Count; i++)
        {
            if (_names.Read(text, pieces[i]) is { } read && (read.Capacity is not null || read.State is not null))
            {
                _read.Add(read);
            }
        }
    }

    private void AddName(JoinedText text, TextRange piece, SpeakerCapacity? capacity, SpeakerCapacity? kind)
    {
        if (_names.OnBehalf(text, piece, out var group) is var before && group is not null && before.IsEmpty && _read.Count > 0)
        {
            // "Cuba, on behalf of the Group of 77 and China,": the group is that of whom is named before.
            _read[_read.Count - 1] = _read[_read.Count - 1] with { OnBehalfOf = group, Capacity = SpeakerCapacity.Group };
        }
        else if (_names.Read(text, piece) is { } read && (_names.IsLikeName(text, read) || read.OnBehalfOf is not null))
        {
            // Whoever speaks in the name of a group does so whatever the words before the list say.
            var observer = read.OnBehalfOf is not null ? null : capacity == SpeakerCapacity.Observer ? capacity : kind == SpeakerCapacity.Observer ? kind : null;
            _read.Add(read with { Capacity = observer ?? read.Capacity ?? (read.State is not null && kind == SpeakerCapacity.StateParty ? kind : null) });
        }
    }

    private bool TryAddCounted(JoinedText text, TextRange piece, SpeakerCapacity? capacity)
    {
        if (_names.OneOf(text, piece) is { } one)
        {
            var kind = text.Slice(one);
            _read.Add(new Participant(piece, kind) { Count = 1, Capacity = capacity == SpeakerCapacity.Observer ? capacity : _names.KindOf(kind) });
            return true;
        }

        piece = _names.WithoutHead(text, piece);
        if (!NumberReader.TryRead(_context.Conventions, text.Text.AsSpan(piece.Start, piece.Length), out var count, out var length)
            || text.Trim(new TextRange(piece.Start + length, piece.End)) is not { IsEmpty: false } whom
            || whom.Start == piece.Start + length)
        {
            return false;
        }

        var name = text.Slice(_names.Bare(text, whom));
        _read.Add(new Participant(piece, name) { Count = count, Capacity = capacity == SpeakerCapacity.Observer ? capacity : _names.KindOf(name) });
        return true;
    }

    private void AddCount(JoinedText text, TextRange count, TextRange group)
    {
        if (!group.IsEmpty && NumberReader.TryRead(_context.Conventions, text.Text.AsSpan(count.Start, count.Length), out var number, out _))
        {
            var whom = text.Trim(new TextRange(count.End, Math.Max(count.End, group.End)));
            _read.Add(new Participant(new TextRange(count.Start, Math.Max(count.End, whom.End)), text.Slice(whom)) { Count = number, Capacity = SpeakerCapacity.Group });
        }
    }

    private void AddGroups(JoinedText text, TextRange list)
    {
        foreach (var piece in _pieces.Cut(text, list))
        {
            // "one on behalf of the African Group, another on behalf of …".
            _ = _names.OnBehalf(text, piece, out var named);
            var group = _names.WithoutHead(text, piece);
            if (!group.IsEmpty)
            {
                _read.Add(new Participant(group, "") { OnBehalfOf = named ?? text.Slice(group), Capacity = SpeakerCapacity.Group });
            }
        }
    }

    private int Opener(JoinedText text, TextRange segment)
    {
        var at = text.Text.AsSpan(segment.Start, segment.Length).IndexOfAny(_context.Conventions.ListOpeners.AsSpan());
        return at < 0 ? -1 : segment.Start + at;
    }
}
