namespace ReportModel;

/// <summary>
/// Reads one symbol, or the symbols of a joint document, in a single pass over the text. What is read is written down
/// in its normal form at once, into memory of the caller's: nothing is allocated for a text that turns out to be none.
/// </summary>
internal ref partial struct SymbolReader
{
    /// <summary>Room for three long symbols; the longest known joint document has 75 characters.</summary>
    public const int MaximumLength = 192;

    /// <summary>Room for the components of those.</summary>
    public const int MaximumSegments = 32;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _normal;
    private readonly Span<SymbolSegment> _segments;

    /// <summary>In running text a symbol may be followed by anything that is no part of a word, and white space means more.</summary>
    private readonly bool _isRunningText;

    private int _position;
    private int _written;
    private int _count;

    /// <summary>The segment that opens the symbol being read.</summary>
    private int _series;

    public SymbolReader(ReadOnlySpan<char> text, int position, bool isRunningText, Span<char> normal, Span<SymbolSegment> segments)
    {
        _text = text;
        _position = position;
        _isRunningText = isRunningText;
        _normal = normal;
        _segments = segments;
    }

    /// <summary>Where the reader stands: behind what was read, or where the mistake is.</summary>
    public readonly int Position => _position;

    /// <summary>The normal form of what was read.</summary>
    public readonly ReadOnlySpan<char> Normal => _normal.Slice(0, _written);

    /// <summary>The components of what was read; a <see cref="SegmentKind.Series"/> opens each symbol.</summary>
    public readonly ReadOnlySpan<SymbolSegment> Segments => _segments.Slice(0, _count);

    /// <summary>Why reading failed; null while it has not.</summary>
    public string? Reason { get; private set; }

    private readonly char Current => Peek(0);

    public bool TryRead()
    {
        SkipIgnorable();
        if (_position >= _text.Length)
        {
            return Fail(SymbolReasons.Empty);
        }

        var last = (Position: _position, Written: _written, Count: _count);
        do
        {
            if (!ReadSymbol())
            {
                return false;
            }

            if (IsRepeated())
            {
                if (!_isRunningText)
                {
                    return Fail(SymbolReasons.Repeated);
                }

                // There the symbol is found, and the dash and what follows it say nothing new.
                (_position, _written, _count) = last;
                break;
            }

            last = (_position, _written, _count);
        }
        while (TryReadJoint());

        return IsAtBoundary();
    }

    private bool ReadSymbol()
    {
        var length = SymbolSeries.Match(_text.Slice(_position));
        if (length == 0)
        {
            return FailAtSeries();
        }

        _series = _count;
        BeginSegment(SegmentKind.Series);
        Copy(length);
        EndSegment(headLength: SymbolSeries.NameLength(_text.Slice(_position - length, length)));
        if (!HasRoom() || !ReadQualifier())
        {
            return false;
        }

        if (Current != '/')
        {
            return Fail(SymbolReasons.NothingAfterSeries);
        }

        while (Current == '/')
        {
            if (!ReadComponent())
            {
                return false;
            }
        }

        if (!_isRunningText && Current == ' ' && Peek(1) == '*')
        {
            _position++;
        }

        while (Current == '*')
        {
            // The mark of a footnote ("reissued for technical reasons"); it is no part of the symbol.
            _position++;
        }

        return Classify();
    }

    /// <summary>Whether the symbol read last stands before it already: no document has a symbol twice.</summary>
    private readonly bool IsRepeated()
    {
        var symbol = _normal.Slice(_segments[_series].Start, _written - _segments[_series].Start);
        var start = 0;
        for (var i = 1; i <= _series; i++)
        {
            if (_segments[i].Kind == SegmentKind.Series)
            {
                // Between two symbols stands "-".
                if (_normal.Slice(start, _segments[i].Start - 1 - start).SequenceEqual(symbol))
                {
                    return true;
                }

                start = _segments[i].Start;
            }
        }

        return false;
    }

    private bool ReadComponent()
    {
        _position++;
        SkipLineBreak();
        if (Current == '(' && (Series is "S" || Series is "UNEP"))
        {
            return ReadBracketed();
        }

        if (!SymbolCharacters.IsLetterOrDigit(Current))
        {
            return Fail(SymbolCharacters.IsLookalike(Current) ? SymbolReasons.UnknownCharacter : SymbolReasons.NothingAfterSlash);
        }

        Append('/');
        return (SymbolCharacters.IsDigit(Current) ? ReadNumber() : ReadWord())
            && ReadPartLetter() && ReadQualifier() && ReadPartLetterBehindSession() && IsComponentComplete();
    }

    /// <summary>Goes past the dash between two symbols, or the line end where a masthead stacks them.</summary>
    private bool TryReadJoint()
    {
        var position = _position;
        var isSeparated = false;
        while (position < _text.Length && (SymbolCharacters.IsDash(_text[position]) || (!_isRunningText && SymbolCharacters.IsIgnorable(_text[position]))))
        {
            isSeparated |= SymbolCharacters.IsDash(_text[position]) || _text[position] is '\n' or '\r';
            position++;
        }

        // Behind a symbol of the World Food Programme "-A" is the letter of an item, so a document A/3 cannot be joined there.
        var length = isSeparated ? SymbolSeries.Match(_text.Slice(position)) : 0;
        if (length == 0 || (length == 1 && Series is "WFP" && _segments[_count - 1].Kind == SegmentKind.Number))
        {
            return false;
        }

        _position = position;
        Append('-');
        return true;
    }
}
