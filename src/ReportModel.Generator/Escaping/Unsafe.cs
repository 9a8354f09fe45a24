using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReportModel.Generator;

/// <summary>Which characters of a document may not stand in source as they are.</summary>
/// <remarks>
/// What ends a line (C# ends a comment at U+0085, U+2028 and U+2029 too), what is invisible or turns the direction of
/// writing, and what is no character. Chinese, Arabic, Cyrillic and accented letters stand as they are.
/// </remarks>
internal static class Unsafe
{
    /// <summary>Most characters of most documents, told apart quickly: ASCII and the Chinese, Japanese and Korean scripts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCommon(char c) => (uint)(c - 0x3165) < 0xD800 - 0x3165 || (uint)(c - ' ') < 0x5F || (uint)(c - 0x3000) < 0x164;

    /// <summary>Whether a character may stand neither in a literal nor in a comment; a surrogate is judged with its other half.</summary>
    public static bool IsUnsafe(char c) => c switch
    {
        < ' ' or (>= '\u007F' and <= '\u00A0') or '\u00AD' => true,
        < '\u0600' => c is '\u034F',
        < '\u2000' => c is (>= '\u0600' and <= '\u0605') or '\u061C' or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2'
            or '\u115F' or '\u1160' or '\u1680' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F'),
        < '\u3000' => c is <= '\u200F' or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F'),
        '\u3000' => false,
        < '\uD800' => c is '\u3164',
        _ => c is <= '\uDFFF' or (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0' or >= '\uFFF0' and not '\uFFFD',
    };

    /// <summary>
    /// The code point at an unsafe character, and how many characters it takes. A lone surrogate is U+FFFD: nothing can
    /// hold it, neither UTF-8 nor XML.
    /// </summary>
    public static int CodePointAt(string text, int index, out int length)
    {
        length = 1;
        if (!char.IsSurrogate(text[index]))
        {
            return text[index];
        }

        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(text[index], text[index + 1]);
        }

        return 0xFFFD;
    }

    /// <summary>Whether a code point beyond U+FFFF is a visible character, so that the pair may stand as it is.</summary>
    public static bool IsVisible(string text, int index, int codePoint) =>
        codePoint > 0xFFFF
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && codePoint is not (>= 0xE0000 and <= 0xE0FFF);
}
