namespace ReportModel;

/// <summary>The classes of characters that symbols are made of. Symbols are ASCII whatever the language of the document.</summary>
internal static class SymbolCharacters
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static char ToUpper(char c) => (uint)(c - 'a') <= 'z' - 'a' ? (char)(c - 0x20) : c;

    public static char ToLower(char c) => IsUpper(c) ? (char)(c + 0x20) : c;

    /// <summary>The hyphens and dashes that typesetters put between the symbols of a joint document, or into a range.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014';

    /// <summary>White space, and the directional marks that enclose a symbol in Arabic text.</summary>
    public static bool IsIgnorable(char c) => char.IsWhiteSpace(c)
        || c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>
    /// A character that cannot touch a symbol in running text. Chinese, Arabic and Cyrillic letters can:
    /// the first two write no space, and none of them is ever part of a symbol.
    /// </summary>
    public static bool IsWordCharacter(char c) => IsLetterOrDigit(c) || c is '_' or (>= '\u00C0' and <= '\u024F');

    /// <summary>The letters in which sessions are numbered; no session has yet needed an L.</summary>
    public static bool IsRoman(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('I' or 'V' or 'X' or 'L'))
            {
                return false;
            }
        }

        // A lone L is the nature "limited distribution", not fifty.
        return !text.IsEmpty && text[0] != 'L';
    }

    /// <summary>A year since the United Nations exist.</summary>
    public static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length == 4 && IsDigit(text[2]) && IsDigit(text[3])
        && ((text[0] == '1' && text[1] == '9') || (text[0] == '2' && text[1] == '0'));

    public static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
