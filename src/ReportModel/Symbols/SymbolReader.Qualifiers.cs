namespace ReportModel;

/// <content>The parenthesis behind a component.</content>
internal ref partial struct SymbolReader
{
    private const int LongestQualifier = 24;

    /// <summary>
    /// "(2024)", "(XXVI)", "(S-XXXIII)", "(Part II)". The normal form puts a part behind one space, as it is printed,
    /// and session and year behind none, as in S/RES/2728(2024).
    /// </summary>
    private bool ReadQualifier()
    {
        // A part may have a part: "(Vol. II) (SUPP)".
        return ReadParenthesis() && (_segments[_count - 1].Qualifier != QualifierKind.Part || ReadParenthesis());
    }

    private bool ReadParenthesis()
    {
        var open = _position;
        while (open < _text.Length && (_isRunningText ? SymbolCharacters.IsSpace(_text[open]) && open == _position : SymbolCharacters.IsIgnorable(_text[open])))
        {
            open++;
        }

        if (open >= _text.Length || _text[open] is not ('(' or '（'))
        {
            return true;
        }

        // "(2)" behind a space is a sentence's own, and so is the year of a citation: "UN Doc. A/810 (1948)"; resolutions have theirs.
        // No further than a qualifier can reach: a text full of "(" is still read in linear time.
        var rest = _text.Slice(open + 1, Math.Min(_text.Length - open - 1, LongestQualifier + 1));
        var length = rest.IndexOfAny(')', '）');
        var isFootnoteLike = _isRunningText && open > _position && length > 0 && SymbolCharacters.AreDigits(rest.Slice(0, length)) && (length < 4 || !IsResolution);
        if (length < 0 || isFootnoteLike || !WriteQualifier(rest.Slice(0, length).Trim()))
        {
            // In running text the parenthesis is then the sentence's own: "A/80/21 (see annex)".
            _position = _isRunningText ? _position : open;
            return _isRunningText || Fail(length < 0 && rest.Length <= LongestQualifier ? SymbolReasons.OpenParenthesis : SymbolReasons.UnknownQualifier);
        }

        _position = open + length + 2;
        return true;
    }

    private bool WriteQualifier(ReadOnlySpan<char> inside)
    {
        ref var segment = ref _segments[_count - 1];
        var isOffice = segment.Kind == SegmentKind.Series && Series is "UNEP" && IsOffice(inside);
        var kind = SymbolCharacters.IsYear(inside) ? QualifierKind.Year
            : IsSession(inside) ? QualifierKind.Session
            : isOffice ? QualifierKind.Office
            : Series is "LC" && IsMeetingNumber(inside) ? QualifierKind.Meeting
            : QualifierKind.Part;
        var part = default(SymbolPart);
        var isSecond = segment.Qualifier == QualifierKind.Part;
        var isPart = kind != QualifierKind.Part || (segment.Kind != SegmentKind.Series && SymbolPart.TryRead(inside, out part));
        if ((isSecond && kind != QualifierKind.Part) || !isPart || (kind == QualifierKind.Session && Series is "S"))
        {
            // A document has parts, the series has none: "A (Part I)/…" is no symbol.
            // The Security Council has no sessions: "S/RES/2728(24)" lacks half its year.
            return false;
        }

        Append(kind == QualifierKind.Part ? " (" : "(");
        segment.Qualifier = kind;
        segment.QualifierStart = isSecond ? segment.QualifierStart : _written;
        if (kind == QualifierKind.Part)
        {
            WritePart(part);
        }
        else
        {
            Append(inside);
        }

        segment.QualifierLength = _written - segment.QualifierStart;
        Append(')');
        return true;
    }

    private void WritePart(SymbolPart part)
    {
        Append(part.Kind.AsSpan());
        if (part.Value > 0)
        {
            Span<char> numeral = stackalloc char[8];
            Append(' ');
            Append(numeral.Slice(0, part.WriteValue(numeral)));
        }
        else if (!part.Number.IsEmpty)
        {
            Append(' ');
            if (part.IsList)
            {
                Append(part.Number);
                return;
            }

            foreach (var c in part.Number)
            {
                if (!char.IsWhiteSpace(c))
                {
                    Append(c);
                }
            }
        }
    }

    /// <summary>"XXVI", "S-XXXIII" for a special session, "ES-V" for an emergency special session, "77", "4/I" for the first part of the fourth.</summary>
    private static bool IsSession(ReadOnlySpan<char> inside)
    {
        var number = inside.StartsWith("S-".AsSpan(), StringComparison.Ordinal) ? inside.Slice(2)
            : inside.StartsWith("ES-".AsSpan(), StringComparison.Ordinal) ? inside.Slice(3)
            : inside;
        var slash = inside.IndexOf('/');
        if (slash is > 0 and <= 3)
        {
            return SymbolCharacters.AreDigits(inside.Slice(0, slash)) && SymbolCharacters.IsRoman(inside.Slice(slash + 1));
        }

        return number is "L" || SymbolCharacters.IsRoman(number) || (number.Length <= 3 && SymbolCharacters.AreDigits(number));
    }

    /// <summary>"SES.33/3": the third document of the thirty-third session.</summary>
    private static bool IsMeetingNumber(ReadOnlySpan<char> inside)
    {
        var (dot, slash) = (inside.IndexOf('.'), inside.IndexOf('/'));
        return dot > 0 && slash > dot && IsOffice(inside.Slice(0, dot))
            && SymbolCharacters.AreDigits(inside.Slice(dot + 1, slash - dot - 1)) && SymbolCharacters.AreDigits(inside.Slice(slash + 1));
    }

    /// <summary>"UNEP(DEPI)/MED IG.22/28": the office of the Programme that issued it.</summary>
    private static bool IsOffice(ReadOnlySpan<char> inside)
    {
        foreach (var c in inside)
        {
            if (!SymbolCharacters.IsUpper(c))
            {
                return false;
            }
        }

        return inside.Length is >= 2 and <= 6;
    }
}
