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
                if (_segments[i].Kind == SegmentKind.Nature && (_segments[i].Head(_normal) is "RES" || _segments[i].Head(_normal) is "DEC"))
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
        var follows = Current == ' ' && SymbolCharacters.IsUpper(Peek(1)) && !SymbolCharacters.IsLetterOrDigit(Peek(2))
            && (Peek(2) != '/' || IsModificationAt(_position + 3))
            && number.Kind == SegmentKind.Number && SymbolCharacters.IsDigit(_normal[_written - 1]);
        if (!follows || !IsResolution)
        {
            return true;
        }

        if (_isRunningText && (Peek(1) is 'A' or 'I') && Peek(2) == ' ' && SymbolCharacters.IsLetter(Peek(3)))
        {
            // Words as well: "…in resolution A/RES/77/253 I have…"
            return true;
        }

        Copy(2);
        ReadLetterRange(isResolution: true);
        number.HeadLength = number.Length = _written - number.Start;
        return true;
    }

    /// <summary>The same letter behind the session, as catalogues have it: "A/RES/217(III)[A]", "A/RES/217(III) A"; the normal form is "217 A(III)".</summary>
    private bool ReadPartLetterBehindSession()
    {
        ref var number = ref _segments[_count - 1];
        var isBracketed = Current == '[' && SymbolCharacters.IsUpper(Peek(1)) && Peek(2) == ']';
        var isSpaced = !_isRunningText && Current == ' ' && SymbolCharacters.IsUpper(Peek(1)) && Peek(2) is '\0' or '*' or '-';
        if (number.Qualifier != QualifierKind.Session || !(isBracketed || isSpaced) || !IsResolution || _written + 2 > _normal.Length)
        {
            return true;
        }

        var end = number.Start + number.Length;
        _normal.Slice(end, _written - end).CopyTo(_normal.Slice(end + 2));
        _normal[end] = ' ';
        _normal[end + 1] = Peek(1);
        _written += 2;
        _position += isBracketed ? 3 : 2;
        number.HeadLength = number.Length += 2;
        number.QualifierStart += 2;
        return true;
    }

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
