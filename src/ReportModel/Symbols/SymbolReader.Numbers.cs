namespace ReportModel;

/// <content>Numbers, and where a component ends.</content>
internal ref partial struct SymbolReader
{
    /// <summary>No number of a document, session or communication has more digits.</summary>
    private const int MaximumDigits = 6;

    private readonly ReadOnlySpan<char> Series => _segments[_series].Of(_normal);

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

    /// <summary>"60", "2022", "98-99", "22-23", "120 B"; in the documents of the World Food Programme also "6-A".</summary>
    private bool ReadNumber()
    {
        BeginSegment(SegmentKind.Number);
        if (!ReadDigits())
        {
            return false;
        }

        // In the World Food Programme's symbols "6-A/3" is item 6-A: what else would join with a document A/3.
        var isBoardItem = Series is "WFP" && SymbolCharacters.IsDash(Current) && !SymbolCharacters.IsDigit(Peek(1));
        if (!(isBoardItem ? ReadBoardLetters() : ReadRange() && ReadLetterOfNumber()))
        {
            return false;
        }

        EndSegment(headLength: _written - _segments[_count].Start);
        return true;
    }

    private bool ReadDigits()
    {
        var start = _position;
        while (SymbolCharacters.IsDigit(Current))
        {
            Copy(1);
        }

        return _position - start <= MaximumDigits || Fail(SymbolReasons.NumberTooLong);
    }

    /// <summary>The end of a range: a hyphen with digits behind it belongs to the number, "CO/22-23", and joins no symbols.</summary>
    private bool ReadRange()
    {
        if (!SymbolCharacters.IsDash(Current) || !SymbolCharacters.IsDigit(Peek(1)))
        {
            return true;
        }

        Append('-');
        _position++;
        return ReadDigits();
    }

    /// <summary>The letter directly behind a number, a part of a resolution for example; only modifications follow it.</summary>
    private bool ReadLetterOfNumber()
    {
        if (!SymbolCharacters.IsLetter(Current))
        {
            return true;
        }

        var isInside = Peek(1) == '/' && Series is not "WFP" && !IsModificationAt(_position + 2);
        if (SymbolSeries.Match(_text.Slice(_position)) > 1 || (isInside && SymbolSeries.Match(_text.Slice(_position)) > 0))
        {
            return Fail(SymbolReasons.RunTogether);
        }

        var isResolution = IsResolution;
        if (isInside || !SymbolCharacters.IsUpper(Current) || SymbolCharacters.IsLetterOrDigit(Peek(1)) || (Current == 'O' && !isResolution))
        {
            return Fail(SymbolReasons.LetterInNumber);
        }

        if (isResolution)
        {
            // Printed "47/120 B", catalogued "47/120B".
            Append(' ');
        }

        Copy(1);
        ReadLetterRange(isResolution);
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

    /// <summary>"6-A" and "6-(A,B,C)": an item of the Board's agenda and the letters of its documents.</summary>
    private bool ReadBoardLetters()
    {
        Append('-');
        _position++;
        var isList = Current == '(';
        do
        {
            Copy(isList ? 1 : 0);
            if (!SymbolCharacters.IsUpper(Current))
            {
                return Fail(SymbolReasons.NoJointSymbol);
            }

            Copy(1);
        }
        while (isList && Current == ',');

        if (isList && Current != ')')
        {
            return Fail(SymbolReasons.OpenParenthesis);
        }

        Copy(isList ? 1 : 0);
        return true;
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

        if (_isRunningText && (Peek(1) is 'A' or 'I') && Peek(2) == ' ' && Peek(3) != '(')
        {
            // Words as well: "…in resolution A/RES/77/253 I have…"
            return true;
        }

        Copy(2);
        ReadLetterRange(isResolution: true);
        number.HeadLength = number.Length = _written - number.Start;
        return true;
    }

    private readonly bool IsModificationAt(int position)
    {
        var length = 0;
        while (position + length < _text.Length && SymbolCharacters.IsLetter(_text[position + length]) && length < 10)
        {
            length++;
        }

        if (length == 0)
        {
            return false;
        }

        Span<char> upper = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            upper[i] = SymbolCharacters.ToUpper(_text[position + i]);
        }

        return SymbolVocabulary.IsModification(upper);
    }

    /// <summary>A component has ended where "/", a parenthesis or something outside the symbol follows.</summary>
    private bool IsComponentComplete()
    {
        if (!SymbolCharacters.IsLetterOrDigit(Current))
        {
            return HasRoom();
        }

        return Fail(SymbolSeries.Match(_text.Slice(_position)) > 0 ? SymbolReasons.RunTogether : SymbolReasons.LetterInNumber);
    }
}
