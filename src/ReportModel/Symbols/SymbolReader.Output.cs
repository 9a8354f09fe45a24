namespace ReportModel;

/// <content>Moving through the text, and writing down what was read.</content>
internal ref partial struct SymbolReader
{
    private readonly char Peek(int distance) => (uint)(_position + distance) < (uint)_text.Length ? _text[_position + distance] : '\0';

    /// <summary>White space around a symbol that stands alone; in running text none is skipped.</summary>
    private void SkipIgnorable()
    {
        while (!_isRunningText && SymbolCharacters.IsIgnorable(Current))
        {
            _position++;
        }
    }

    /// <summary>A line end after "/" or ".", where typesetters break symbols. In running text it has become one space at most.</summary>
    private void SkipLineBreak()
    {
        _position += _isRunningText && Current == ' ' ? 1 : LineBreakLength(0);
    }

    /// <summary>
    /// The length of a line end with its indentation, or of invisible marks; 0 for spaces, which stand in no symbol.
    /// In running text one space may be what a line end has become, where a component and "/" follow: "E/CN. 7/2025/15".
    /// </summary>
    private readonly int LineBreakLength(int distance)
    {
        if (_isRunningText && Peek(distance) != ' ')
        {
            return 0;
        }

        if (_isRunningText)
        {
            var digits = 0;
            while (digits < MaximumDigits && SymbolCharacters.IsDigit(Peek(distance + 1 + digits)))
            {
                digits++;
            }

            return digits > 0 && Peek(distance + 1 + digits) == '/' ? 1 : 0;
        }

        var (length, hasSpace, hasLineEnd) = (0, false, false);
        for (; SymbolCharacters.IsIgnorable(Peek(distance + length)); length++)
        {
            hasSpace |= char.IsWhiteSpace(Peek(distance + length));
            hasLineEnd |= Peek(distance + length) is '\n' or '\r';
        }

        return hasSpace && !hasLineEnd ? 0 : length;
    }

    private void Append(char c)
    {
        // A full buffer is reported where the component ends; the last character is kept free for that.
        if (_written < _normal.Length)
        {
            _normal[_written++] = c;
        }
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            Append(c);
        }
    }

    private void Copy(int length)
    {
        for (; length > 0; length--)
        {
            Append(_text[_position++]);
        }
    }

    private readonly void BeginSegment(SegmentKind kind) => _segments[_count] = new SymbolSegment { Kind = kind, Start = _written };

    private void EndSegment(int headLength)
    {
        ref var segment = ref _segments[_count++];
        segment.HeadLength = headLength;
        segment.Length = _written - segment.Start;
    }

    /// <summary>Whether another component fits.</summary>
    private bool HasRoom() => (_written < _normal.Length && _count < _segments.Length) || Fail(SymbolReasons.TooLong);

    private bool Fail(string reason)
    {
        Reason ??= reason;
        return false;
    }
}
