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
        _pieces = new ListPieces(context, _names.IsName);
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
        if (isIncluding && _read.Count > 0)
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

    /// <summary>Cuts a list at the words before those who are represented, and reads what follows each.</summary>
    private void ReadSegments(JoinedText text, TextRange list, bool isOpen, bool isNamed)
    {
        var (from, start, depth) = (list.Start, list.Start, 0);
        SpeakerCapacity? capacity = null;
        while (from < list.End && _context.Prepared.Representatives.TryMatchFirst(text, new TextRange(from, list.End), out var match, out var phrase))
        {
            _context.ThrowIfCancelled();
            for (; from < match.Start; from++)
            {
                depth += Brackets.IsOpen(text.Text[from]) ? 1 : Brackets.IsClosed(text.Text[from]) ? -1 : 0;
            }

            from = match.End;
            if (depth != 0)
            {
                continue;
            }

            ReadSegment(text, new TextRange(start, match.Start), capacity, isNamed, isOpen);
            (start, isNamed, capacity) = (match.End, true, Conventions.Representatives[phrase].Capacity);
        }

        ReadSegment(text, new TextRange(start, list.End), capacity, isNamed, isOpen && !isNamed);
    }

    private void ReadSegment(JoinedText text, TextRange segment, SpeakerCapacity? capacity, bool isNamed, bool isOpen)
    {
        segment = _names.WithoutTail(text, text.Trim(segment));
        if (segment.IsEmpty)
        {
            return;
        }

        if (!isNamed)
        {
            AddOffices(text, segment, isOpen);
            return;
        }

        SpeakerCapacity? kind = null;
        if (Opener(text, segment) is var opener and >= 0)
        {
            // "eight constituencies: …" are counted and then named; "the following parties to the Convention: …" says what the named are.
            var whom = text.Trim(new TextRange(segment.Start, opener));
            kind = TryAddCounted(text, whom, capacity) || whom.IsEmpty ? null : _names.KindOf(text.Slice(whom));
            segment = text.Trim(new TextRange(opener + 1, segment.End));
        }

        foreach (var piece in _pieces.Cut(text, segment))
        {
            if (!TryAddCounted(text, piece, capacity))
            {
                AddName(text, piece, capacity, kind);
            }
        }
    }

    /// <summary>Speakers that no words of representation announce are known by their offices: "the Chair of the Committee".</summary>
    private void AddOffices(JoinedText text, TextRange segment, bool isOpen)
    {
        var pieces = _pieces.Separate(text, segment);
        for (var i = isOpen ? Math.Max(0, pieces.Count - 1) : 0; i < pieces.Count; i++)
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

        var name = text.Slice(whom);
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
