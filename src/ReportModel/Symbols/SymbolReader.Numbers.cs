namespace ReportModel;

/// <content>Numbers, and where a component ends.</content>
internal ref partial struct SymbolReader
{
    /// <summary>No number of a document, session or communication has more digits.</summary>
    private const int MaximumDigits = 6;

    private readonly ReadOnlySpan<char> Series => _segments[_series].Of(_normal);

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
        if (SymbolCharacters.IsDash(Current) && Peek(1) == 'P' && !SymbolCharacters.IsLetterOrDigit(Peek(2)) && Series is "LC")
        {
            // The mark of the Economic Commission for Latin America for publications on sale: LC/G.2681-P.
            Append('-');
            _position++;
            Copy(1);
            return true;
        }

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

        // Only a number of its own has parts: the 2 of "W.2V" counts working papers. In the World Food Programme's symbols the
        // letter is that of an item.
        var isResolution = IsResolution && _segments[_count].Kind == SegmentKind.Number && Series is not "WFP";
        if (isInside || !SymbolCharacters.IsUpper(Current) || SymbolCharacters.IsLetterOrDigit(Peek(1)) || (Current is 'O' or 'I' or 'S' && !isResolution))
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

    /// <summary>
    /// A component in parentheses: "(02)", the number of a note verbale in the reports to committees of the Security Council,
    /// S/AC.44/2004/(02)/1; "(DEPI)", an office of the Environment Programme, UNEP/(DEPI)/MED IG.22/28.
    /// </summary>
    private bool ReadBracketed()
    {
        var isNumber = Series is "S";
        var length = 0;
        while (length < 6 && (isNumber ? SymbolCharacters.IsDigit(Peek(1 + length)) : SymbolCharacters.IsUpper(Peek(1 + length))))
        {
            length++;
        }

        if (length == 0 || Peek(1 + length) != ')')
        {
            return Fail(SymbolReasons.NothingAfterSlash);
        }

        Append('/');
        BeginSegment(SegmentKind.Other);
        Copy(length + 2);
        EndSegment(headLength: length + 2);
        return HasRoom();
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
