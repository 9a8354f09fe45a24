namespace ReportModel;

/// <content>The parenthesis behind a component.</content>
internal ref partial struct SymbolReader
{
    private const int LongestQualifier = 24;

    /// <summary>Kinds of part, each with its number behind it.</summary>
    private static readonly string[] NumberedParts = ["Part", "Vol.", "Sect.", "Prog.", "Resumption"];

    /// <summary>Parts and extracts that have no number.</summary>
    private static readonly string[] NamedParts = ["Excerpt", "Findings", "Plan outline", "Recommendations", "Resumption", "Summary", "SUPP", "Supp"];

    /// <summary>
    /// "(2024)", "(XXVI)", "(S-XXXIII)", "(Part II)". The normal form puts a part behind one space, as it is printed,
    /// and session and year behind none, as in S/RES/2728(2024).
    /// </summary>
    private bool ReadQualifier()
    {
        var open = _position;
        while (open < _text.Length && (_isRunningText ? _text[open] == ' ' && open == _position : SymbolCharacters.IsIgnorable(_text[open])))
        {
            open++;
        }

        if (open >= _text.Length || _text[open] != '(')
        {
            return true;
        }

        // No further than a qualifier can reach: a text full of "(" is still read in linear time.
        var rest = _text.Slice(open + 1, Math.Min(_text.Length - open - 1, LongestQualifier + 1));
        var length = rest.IndexOf(')');
        var isFootnoteLike = _isRunningText && open > _position && length > 0 && SymbolCharacters.AreDigits(rest.Slice(0, length)) && length < 4;
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
        var kind = SymbolCharacters.IsYear(inside) ? QualifierKind.Year : IsSession(inside) ? QualifierKind.Session : QualifierKind.Part;
        var word = inside;
        var number = default(ReadOnlySpan<char>);
        if (kind == QualifierKind.Part && !TrySplitPart(inside, out word, out number))
        {
            return false;
        }

        Append(kind == QualifierKind.Part ? " (" : "(");
        segment.Qualifier = kind;
        segment.QualifierStart = _written;
        Append(word);
        if (!number.IsEmpty)
        {
            Append(' ');
            Append(number);
        }

        segment.QualifierLength = _written - segment.QualifierStart;
        Append(')');
        return true;
    }

    /// <summary>"XXVI", "S-XXXIII" for a special session, "ES-V" for an emergency special session, "77".</summary>
    private static bool IsSession(ReadOnlySpan<char> inside)
    {
        var number = inside.StartsWith("S-".AsSpan(), StringComparison.Ordinal) ? inside.Slice(2)
            : inside.StartsWith("ES-".AsSpan(), StringComparison.Ordinal) ? inside.Slice(3)
            : inside;
        return SymbolCharacters.IsRoman(number) || (number.Length <= 3 && SymbolCharacters.AreDigits(number));
    }

    /// <summary>"Part II", "PartII", "VOL.I" and "Sect. 29A" into the word as it is normally written and the number.</summary>
    private static bool TrySplitPart(ReadOnlySpan<char> inside, out ReadOnlySpan<char> word, out ReadOnlySpan<char> number)
    {
        foreach (var part in NumberedParts)
        {
            if (!inside.StartsWith(part.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            word = part.AsSpan();
            number = inside.Slice(part.Length).Trim();
            if (SymbolCharacters.IsRoman(number) || IsNumberWithLetter(number))
            {
                return true;
            }
        }

        foreach (var part in NamedParts)
        {
            if (inside.SequenceEqual(part.AsSpan()))
            {
                word = part.AsSpan();
                number = default;
                return true;
            }
        }

        word = number = default;
        return false;
    }

    private static bool IsNumberWithLetter(ReadOnlySpan<char> text)
    {
        var digits = text.Length > 1 && SymbolCharacters.IsUpper(text[text.Length - 1]) ? text.Slice(0, text.Length - 1) : text;
        return digits.Length <= 3 && SymbolCharacters.AreDigits(digits);
    }
}
