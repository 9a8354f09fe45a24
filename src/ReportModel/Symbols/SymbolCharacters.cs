namespace ReportModel;

/// <summary>The classes of characters that symbols are made of. Symbols are ASCII whatever the language of the document.</summary>
internal static class SymbolCharacters
{
    private const string Plain = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/.-*[]";

#if NET
    private static readonly System.Buffers.SearchValues<char> s_plain = System.Buffers.SearchValues.Create(Plain);
#endif

    /// <summary>The signs that symbols are written with, but for parentheses and typesetters' dashes: nearly all of any symbol.</summary>
    public static bool IsPlain(char c) => IsLetterOrDigit(c) || c is '/' or '.' or '-' or '*' or '[' or ']';

    /// <summary>How many signs of that kind a text opens with.</summary>
    public static int PlainLength(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAnyExcept(s_plain) is var length and >= 0 ? length : text.Length;
#else
        var length = 0;
        while (length < text.Length && IsPlain(text[length]))
        {
            length++;
        }

        return length;
#endif
    }

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static char ToUpper(char c) => (uint)(c - 'a') <= 'z' - 'a' ? (char)(c - 0x20) : c;

    public static char ToLower(char c) => IsUpper(c) ? (char)(c + 0x20) : c;

    /// <summary>The hyphens, dashes and minus signs that typesetters put between the symbols of a joint document, or into a range.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>A single space of running text, which typesetters may keep from breaking.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F';

    /// <summary>White space, and the directional marks that enclose a symbol in Arabic text.</summary>
    public static bool IsIgnorable(char c) => char.IsWhiteSpace(c)
        || c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>
    /// A character that cannot touch a symbol in running text. Chinese, Arabic and Cyrillic letters can:
    /// the first two write no space, and none of them is ever part of a symbol.
    /// </summary>
    public static bool IsWordCharacter(char c) => IsLetterOrDigit(c) || c is '_' or (>= '\u00C0' and <= '\u024F');

    /// <summary>The marks that are written and not seen: direction, zero width, soft hyphen.</summary>
    public static bool IsMark(char c) =>
        c >= '\u00AD' && c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    /// <summary>Signs in the place of "/" that mean it: of other keyboards, of full width, of file names.</summary>
    public static bool IsOtherSlash(char c) => c is '\\' or '|' or '\u2044' or '\u2215' or '\uFF0F';

    /// <summary>Letters and digits that look like those of symbols and are others: Greek, Cyrillic, full width.</summary>
    public static bool IsLookalike(char c) => c is (>= '\u0370' and <= '\u052F') or (>= '\uFF10' and <= '\uFF5A');

    /// <summary>The Roman numerals of sessions and parts, up to 89. A lone L is none: it is the nature "limited distribution", not fifty.</summary>
    public static bool IsRoman(ReadOnlySpan<char> text) => !text.IsEmpty && !(text is "L") && RomanValue(text) > 0;

    /// <summary>What a Roman numeral counts; 0 where a text is none, or is none that anybody would write (IIX, VX).</summary>
    public static int RomanValue(ReadOnlySpan<char> text)
    {
        var (value, at) = (0, 0);
        if (text.StartsWith("XL".AsSpan(), StringComparison.Ordinal))
        {
            (value, at) = (40, 2);
        }
        else
        {
            value = Take(text, ref at, 'L', 1) * 50;
            value += Take(text, ref at, 'X', 3) * 10;
        }

        var units = text.Slice(at);
        if (units is "IX" || units is "IV")
        {
            return value + (units is "IX" ? 9 : 4);
        }

        value += Take(text, ref at, 'V', 1) * 5;
        value += Take(text, ref at, 'I', 3);
        return at == text.Length ? value : 0;
    }

    private static int Take(ReadOnlySpan<char> text, ref int at, char letter, int most)
    {
        var count = 0;
        while (count < most && at < text.Length && text[at] == letter)
        {
            (count, at) = (count + 1, at + 1);
        }

        return count;
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
