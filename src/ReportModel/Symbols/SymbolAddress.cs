namespace ReportModel;

/// <summary>Addresses on the Internet in running text: a symbol in one is part of the address, whatever sign stands before it.</summary>
internal static class SymbolAddress
{
    /// <summary>Longer addresses are not followed back, so that each look costs the same.</summary>
    private const int LongestAddress = 256;

    /// <summary>Whether an address that starts before a position goes on there.</summary>
    public static bool Covers(ReadOnlySpan<char> text, int position)
    {
        var first = Math.Max(0, position - LongestAddress);
        for (var i = position - 1; i >= first; i--)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i = BehindBreak(text, i, first);
                if (i < 0)
                {
                    return false;
                }
            }
            else if (c == ':' && position - i > 2 && text[i + 1] == '/' && text[i + 2] == '/')
            {
                return true;
            }
            else if (c == 'w' && text.Slice(i).StartsWith("www.".AsSpan(), StringComparison.Ordinal) && (i == 0 || !SymbolCharacters.IsWordCharacter(text[i - 1])))
            {
                return true;
            }
            else if (c is '<' or '>' or '"' or '[' or ']' || (c >= '\u0080' && !SymbolCharacters.IsMark(c)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Where an address that was broken at a line end went on, behind its "/" or "="; -1 where the white space ends what is before it.</summary>
    private static int BehindBreak(ReadOnlySpan<char> text, int position, int first)
    {
        var hasLineEnd = false;
        for (; position >= first && char.IsWhiteSpace(text[position]); position--)
        {
            hasLineEnd |= text[position] is '\n' or '\r';
        }

        return hasLineEnd && position >= first && (text[position] is '/' or '=') ? position : -1;
    }
}
