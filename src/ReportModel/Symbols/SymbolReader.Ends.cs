namespace ReportModel;

/// <content>What a symbol may be followed by, and what a text that opens with no series is told.</content>
internal ref partial struct SymbolReader
{
    private bool IsAtBoundary()
    {
        if (_isRunningText)
        {
            // "S/2024/123.pdf" is a file.
            var isFile = Current == '.' && Peek(1) is >= 'a' and <= 'z';
            return !(isFile || SymbolCharacters.IsWordCharacter(Current)) || Fail(SymbolReasons.TextFollows);
        }

        SkipIgnorable();
        return _position == _text.Length || Fail(
            SymbolCharacters.IsDash(Current) ? SymbolReasons.NoJointSymbol
            : SymbolCharacters.IsOtherSlash(Current) ? SymbolReasons.WrongSeparator
            : SymbolCharacters.IsLookalike(Current) ? SymbolReasons.UnknownCharacter
            : SymbolReasons.TextFollows);
    }

    private bool FailAtSeries()
    {
        var rest = _text.Slice(_position);
        if (_count > 0 || _isRunningText)
        {
            return Fail(SymbolReasons.NoJointSymbol);
        }

        if (SymbolSeries.MatchesIgnoringCase(rest))
        {
            return Fail(SymbolReasons.SeriesInSmallLetters);
        }

        if (SymbolSeries.IsSeries(rest))
        {
            return Fail(SymbolReasons.NothingAfterSeries);
        }

        if (rest.IndexOf("://".AsSpan(), StringComparison.Ordinal) > 0 || rest.StartsWith("www.".AsSpan(), StringComparison.Ordinal))
        {
            return Fail(SymbolReasons.Address);
        }

        if (WrongSeparator(rest) is var length and > 0)
        {
            _position += length;
            return Fail(SymbolReasons.WrongSeparator);
        }

        return Fail(SymbolCharacters.IsLookalike(rest[0]) ? SymbolReasons.UnknownCharacter : SymbolReasons.UnknownSeries);
    }

    /// <summary>The length of a series that something else than "/" follows, as in "A-80-21" or "CTOC\\COP"; 0 where there is none.</summary>
    private static int WrongSeparator(ReadOnlySpan<char> text)
    {
        for (var length = 1; length < text.Length - 1 && length <= SymbolSeries.LongestLength; length++)
        {
            var isSeparator = SymbolCharacters.IsOtherSlash(text[length])
                || (text[length] is '.' or '-' or '_' or ':' && SymbolCharacters.IsLetterOrDigit(text[length + 1]))
                || (text[length] == ' ' && SymbolCharacters.IsDigit(text[length + 1]));
            if (isSeparator && SymbolSeries.IsSeries(text.Slice(0, length)))
            {
                return length;
            }
        }

        return 0;
    }
}
