namespace ReportModel;

/// <content>Words: bodies, kinds of document, States, sessions that open with a letter, modifications.</content>
internal ref partial struct SymbolReader
{
    private const int LongestWord = 24;

    private bool ReadWord()
    {
        var letters = LetterRun(0);
        if (SymbolCharacters.IsDigit(Peek(letters)))
        {
            if (letters > 1 && HasNumbersInWords)
            {
                return ReadWordWithNumber(letters);
            }

            _position += letters;
            return Fail(SymbolReasons.DigitAmongLetters);
        }

        Span<char> capitals = stackalloc char[LongestWord];
        if (letters > LongestWord)
        {
            return Fail(SymbolReasons.UnknownWord);
        }

        var word = Capitals(letters, capitals);
        BeginSegment(SegmentKind.Body);
        if (SymbolVocabulary.IsModification(word))
        {
            return ReadModification(word);
        }

        if (word is "ES" || word is "S" || word is "SS")
        {
            if (SymbolCharacters.IsDash(Peek(letters)))
            {
                return ReadSpecialSession(letters);
            }
        }

        letters = HyphenatedRun(letters);
        return letters > LongestWord ? Fail(SymbolReasons.UnknownWord) : ReadKnownWord(Capitals(letters, capitals));
    }

    private bool ReadKnownWord(scoped ReadOnlySpan<char> word)
    {
        ref var segment = ref _segments[_count];
        var written = _text.Slice(_position, word.Length);
        var isNumbered = Peek(word.Length) == '.';
        var previous = _segments[_count - 1];
        if (SymbolVocabulary.IsNature(word) || IsTreatyNature(word))
        {
            segment.Kind = SegmentKind.Nature;
            if (!TryWriteNature(word, written, isNumbered))
            {
                return Fail(SymbolReasons.UnknownWord);
            }
        }
        else if (word is "SUB" && SymbolCharacters.IsUpper(written[0]))
        {
            segment.IsKnownBody = true;
            Append("Sub".AsSpan());
        }
        else
        {
            var isFirst = _count == _series + 1;
            if (isFirst && !isNumbered && Series.Length == 1 && SymbolVocabulary.NeedsNumber(word))
            {
                _position += word.Length;
                return Fail(SymbolReasons.BodyWithoutNumber);
            }

            // Organs are not numbered: HLS.1 is a document of a high-level segment.
            var isKnown = SymbolVocabulary.IsBody(word) || (SymbolVocabulary.IsOrgan(word) && !isNumbered);
            var isSession = !isNumbered && SymbolCharacters.IsRoman(word) && previous.Kind != SegmentKind.Series;
            var isState = !isNumbered && IsState(word);
            if (!(HasCapitalsOnly(written) || written.IndexOf(' ') >= 0 || IsNumberedKind(written)) || !(isKnown || isSession || isState || CanNameItsOwnBodies()))
            {
                return Fail(SymbolReasons.UnknownWord);
            }

            segment.IsKnownBody = isKnown;
            segment.Kind = isSession ? SegmentKind.Session : isState ? SegmentKind.State : SegmentKind.Body;
            Append(written);
        }

        _position += word.Length;
        var headLength = _written - segment.Start;
        if (!ReadSuffixes(isNature: segment.Kind == SegmentKind.Nature))
        {
            return false;
        }

        EndSegment(headLength);
        return true;
    }

    /// <summary>"WG2020", "WG8J": letters, digits, and at most one letter.</summary>
    private bool ReadWordWithNumber(int letters)
    {
        BeginSegment(SegmentKind.Body);
        Copy(letters);
        if (!ReadDigits())
        {
            return false;
        }

        Copy(SymbolCharacters.IsUpper(Current) ? 1 : 0);
        EndSegment(headLength: _written - _segments[_count].Start);
        return !SymbolCharacters.IsLetterOrDigit(Current) || Fail(SymbolReasons.DigitAmongLetters);
    }

    /// <summary>
    /// Kinds of document are written in capitals; "Res.5" and "Misc.3" with a dot also otherwise, and those stay as they are.
    /// Old catalogues have "pv.53".
    /// </summary>
    private bool TryWriteNature(scoped ReadOnlySpan<char> word, ReadOnlySpan<char> written, bool isNumbered)
    {
        var isCapital = SymbolCharacters.IsUpper(written[0]);
        if (!isCapital && !(isNumbered && word.Length > 1))
        {
            return false;
        }

        if (word is "AGENDA")
        {
            Append("Agenda".AsSpan());
        }
        else if (isCapital && isNumbered)
        {
            Append(written);
        }
        else
        {
            Append(word);
        }

        return true;
    }

    /// <summary>What follows dots: the number of a body or document, "WG.3", or more of its name, "MP.PP", "OzL.Pro.27".</summary>
    private bool ReadSuffixes(bool isNature)
    {
        while (Current == '.')
        {
            var next = _position + 1;
            next += LineBreakLength(1);

            if (next >= _text.Length || !SymbolCharacters.IsLetterOrDigit(_text[next]))
            {
                return Fail(SymbolReasons.NoNumberAfterDot);
            }

            _position = next;
            Append('.');
            if (SymbolCharacters.IsDigit(Current))
            {
                return ReadDigits() && ReadRange() && ReadLetterOfNumber();
            }

            var letters = LetterRun(0);
            var written = _text.Slice(_position, letters);
            if (isNature || SymbolCharacters.IsDigit(Peek(letters)) || !HasCapitalsOnly(written))
            {
                return Fail(isNature || SymbolCharacters.IsDigit(Peek(letters)) ? SymbolReasons.LetterInNumber : SymbolReasons.UnknownWord);
            }

            Copy(letters);
        }

        return true;
    }

    /// <summary>"Add.1", "REV-1", "Add.1-3", "Add.1–Add.3"; in the normal form "Add.1", "Rev.1", "Add.1-3".</summary>
    private bool ReadModification(scoped ReadOnlySpan<char> word)
    {
        _segments[_count].Kind = SegmentKind.Modification;
        Append(word[0]);
        foreach (var c in word.Slice(1))
        {
            Append(SymbolCharacters.ToLower(c));
        }

        _position += word.Length;
        var lineBreak = Current == '.' ? LineBreakLength(1) : 0;
        if ((Current == '.' || SymbolCharacters.IsDash(Current)) && SymbolCharacters.IsDigit(Peek(1 + lineBreak)))
        {
            Append('.');
            _position += 1 + lineBreak;
            if (!ReadDigits())
            {
                return false;
            }

            var isRepeated = SymbolCharacters.IsDash(Current) && LetterRun(1) == word.Length && Peek(1 + word.Length) == '.' && SymbolCharacters.ToUpper(Peek(1)) == word[0];
            if (isRepeated && SymbolCharacters.IsDigit(Peek(2 + word.Length)))
            {
                Append('-');
                _position += 2 + word.Length;
                if (!ReadDigits())
                {
                    return false;
                }
            }
            else if (!ReadRange())
            {
                return false;
            }
        }
        else if (!SymbolVocabulary.NeedsNoNumber(word))
        {
            return Fail(SymbolReasons.ModificationWithoutNumber);
        }

        EndSegment(headLength: word.Length);
        return true;
    }

    /// <summary>"ES-10", an emergency special session; "S-30" or "S-XXX", a special one.</summary>
    private bool ReadSpecialSession(int letters)
    {
        _segments[_count].Kind = SegmentKind.Session;
        Copy(letters);
        Append('-');
        _position++;
        var roman = LetterRun(0);
        if (roman > 0 && SymbolCharacters.IsRoman(_text.Slice(_position, roman)))
        {
            Copy(roman);
        }
        else if (!SymbolCharacters.IsDigit(Current))
        {
            return Fail(SymbolReasons.LetterInNumber);
        }
        else if (!ReadDigits())
        {
            return false;
        }

        EndSegment(headLength: _written - _segments[_count].Start);
        return true;
    }
}
