namespace ReportModel.Text;

/// <summary>What the reader has to know of scripts: where wrapped lines join without a space.</summary>
internal static class Scripts
{
    /// <summary>Whether a character belongs to a script that is written without spaces: CJK ideographs, kana, their punctuation and full-width forms.</summary>
    public static bool IsWrittenWithoutSpaces(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
            or (>= '\uFF00' and <= '\uFFEF') or (>= '\uD840' and <= '\uD8BF') or '\u201C' or '\u201D' or '\u2015';

    /// <summary>Whether a wrapped line joins the one before it with a space.</summary>
    /// <param name="last">The last character of the line before.</param>
    /// <param name="first">The first character of the wrapped line.</param>
    public static bool JoinWithSpace(char last, char first) =>
        // A symbol broken after "/", or a joint one after "-", goes on without a space.
        last is not '/' and not '-' && !IsWrittenWithoutSpaces(last) && !IsWrittenWithoutSpaces(first);

    /// <summary>The same as <see cref="char.IsWhiteSpace(char)"/>; ideographs, which are most characters of many texts, need no look into a table.</summary>
    public static bool IsWhiteSpace(char c) => c <= '\u3000' && char.IsWhiteSpace(c);

    /// <summary>Whether two characters are the same, or one letter as capital and small letter.</summary>
    public static bool AreSameLetter(char one, char other)
    {
        if (one == other)
        {
            return true;
        }

        return one < '\u0080' && other < '\u0080'
            ? (one | 0x20) == (other | 0x20) && IsSmall((char)(one | 0x20))
            // The framework takes long to say that ideographs have no case, and most characters of many texts are that.
            : !IsWithoutCase(one) && !IsWithoutCase(other) && char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
    }

    private static bool IsWithoutCase(char c) => c is >= '\u2E80' and <= '\u9FFF';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsCapital(char c) => c is >= 'A' and <= 'Z';

    public static bool IsSmall(char c) => c is >= 'a' and <= 'z';
}
