namespace ReportModel;

/// <content>The letters of resolutions and decisions that have parts.</content>
internal ref partial struct SymbolReader
{
    /// <summary>The last word of the symbol so far that is a kind of document is a resolution or decision, whose parts are letters.</summary>
    private readonly bool IsResolution
    {
        get
        {
            for (var i = _series + 1; i < _count; i++)
            {
                if (_segments[i].Kind == SegmentKind.Nature && _segments[i].Head(_normal) is "RES" or "DEC" or "Res" or "Dec")
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The part letter of a resolution with a space before it: "A/RES/77/263 B", "A/RES/217 A (III)".</summary>
    private bool ReadPartLetter()
    {
        ref var number = ref _segments[_count - 1];
        if (number.Kind != SegmentKind.Number)
        {
            return true;
        }

        var next = _position;
        while (!_isRunningText && next < _text.Length - 1 && char.IsWhiteSpace(_text[next]) && char.IsWhiteSpace(_text[next + 1]))
        {
            next++;
        }

        var isSpace = next < _text.Length && (_isRunningText ? SymbolCharacters.IsSpace(_text[next]) : char.IsWhiteSpace(_text[next]));
        if (!isSpace || !SymbolCharacters.IsDigit(_normal[_written - 1]) || !IsResolution)
        {
            return true;
        }

        var start = _position;
        _position = next;
        _position = TakePartLetter(ref number) ? _position : start;
        return true;
    }

    private bool TakePartLetter(ref SymbolSegment number)
    {
        var follows = SymbolCharacters.IsUpper(Peek(1)) && !SymbolCharacters.IsLetterOrDigit(Peek(2))
            && (Peek(2) != '/' || IsModificationAt(_position + 3));
        if (!follows)
        {
            return false;
        }

        if (_isRunningText && (Peek(1) is 'A' or 'I') && SymbolCharacters.IsSpace(Peek(2)) && SymbolCharacters.IsLetter(Peek(3)))
        {
            // Words as well: "…in resolution A/RES/77/253 I have…"
            return false;
        }

        Append(' ');
        _position++;
        Copy(1);
        ReadLetterRange(isResolution: true);
        number.HeadLength = number.Length = _written - number.Start;
        return true;
    }

    /// <summary>
    /// The same letters behind the session, as catalogues have them: "A/RES/217(III)[A]", "A/RES/217(III) A", "A/RES/377(V)A-C";
    /// the normal form is "217 A(III)".
    /// </summary>
    private bool ReadPartLetterBehindSession()
    {
        ref var number = ref _segments[_count - 1];
        if (number.Qualifier != QualifierKind.Session)
        {
            return true;
        }

        var open = Current == '[' || (!_isRunningText && Current == ' ') ? 1 : 0;
        var letters = SymbolCharacters.IsDash(Peek(open + 1)) && SymbolCharacters.IsUpper(Peek(open + 2)) && IsEndOfLetter(open + 3) ? 3 : 1;
        var close = Current == '[' ? 1 : 0;
        var isWritten = SymbolCharacters.IsUpper(Peek(open)) && IsEndOfLetter(open + letters) && (close == 0 || Peek(open + letters) == ']');
        var end = number.Start + number.Length;

        // A letter stands before the session or behind it, not in both places.
        if (!isWritten || !SymbolCharacters.IsDigit(_normal[end - 1]) || !IsResolution || _written + letters + 1 > _normal.Length)
        {
            return true;
        }

        _normal.Slice(end, _written - end).CopyTo(_normal.Slice(end + letters + 1));
        _normal[end] = ' ';
        for (var i = 0; i < letters; i++)
        {
            _normal[end + 1 + i] = i == 1 ? '-' : Peek(open + i);
        }

        _written += letters + 1;
        _position += open + letters + close;
        number.HeadLength = number.Length += letters + 1;
        number.QualifierStart += letters + 1;
        return true;
    }

    private readonly bool IsEndOfLetter(int distance) => !SymbolCharacters.IsLetterOrDigit(Peek(distance)) && Peek(distance) != '/';

    /// <summary>The last of several parts of a resolution: "46/36 A-L".</summary>
    private void ReadLetterRange(bool isResolution)
    {
        if (isResolution && SymbolCharacters.IsDash(Current) && SymbolCharacters.IsUpper(Peek(1)) && !SymbolCharacters.IsLetterOrDigit(Peek(2)) && Peek(2) != '/')
        {
            Append('-');
            _position++;
            Copy(1);
        }
    }
}
