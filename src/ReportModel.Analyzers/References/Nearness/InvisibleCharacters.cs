using System.Globalization;
using System.Text;

namespace ReportModel.Analyzers.References;

/// <summary>
/// Characters that nobody sees and that come along when a symbol is copied: spaces other than the ordinary one, zero
/// width characters, directional marks, soft hyphens, controls.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>The names of those that do occur, as Unicode has them.</summary>
    private static readonly Dictionary<char, string> s_names = new()
    {
        ['\u00A0'] = "NO-BREAK SPACE",
        ['\u00AD'] = "SOFT HYPHEN",
        ['\u061C'] = "ARABIC LETTER MARK",
        ['\u180E'] = "MONGOLIAN VOWEL SEPARATOR",
        ['\u2002'] = "EN SPACE",
        ['\u2003'] = "EM SPACE",
        ['\u2007'] = "FIGURE SPACE",
        ['\u2009'] = "THIN SPACE",
        ['\u200A'] = "HAIR SPACE",
        ['\u200B'] = "ZERO WIDTH SPACE",
        ['\u200C'] = "ZERO WIDTH NON-JOINER",
        ['\u200D'] = "ZERO WIDTH JOINER",
        ['\u200E'] = "LEFT-TO-RIGHT MARK",
        ['\u200F'] = "RIGHT-TO-LEFT MARK",
        ['\u2028'] = "LINE SEPARATOR",
        ['\u2029'] = "PARAGRAPH SEPARATOR",
        ['\u202A'] = "LEFT-TO-RIGHT EMBEDDING",
        ['\u202B'] = "RIGHT-TO-LEFT EMBEDDING",
        ['\u202C'] = "POP DIRECTIONAL FORMATTING",
        ['\u202D'] = "LEFT-TO-RIGHT OVERRIDE",
        ['\u202E'] = "RIGHT-TO-LEFT OVERRIDE",
        ['\u202F'] = "NARROW NO-BREAK SPACE",
        ['\u2060'] = "WORD JOINER",
        ['\u2066'] = "LEFT-TO-RIGHT ISOLATE",
        ['\u2067'] = "RIGHT-TO-LEFT ISOLATE",
        ['\u2068'] = "FIRST STRONG ISOLATE",
        ['\u2069'] = "POP DIRECTIONAL ISOLATE",
        ['\u3000'] = "IDEOGRAPHIC SPACE",
        ['\uFEFF'] = "ZERO WIDTH NO-BREAK SPACE",
    };

    /// <summary>The index of the first; -1 where there is none.</summary>
    public static int IndexIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsInvisible(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text without any.</summary>
    public static string RemoveFrom(string text) => Replace(text, static _ => "");

    /// <summary>The text without any, but with ordinary spaces where there were other ones.</summary>
    public static string MakeOrdinary(string text) => Replace(text, static c => IsSpace(c) ? " " : "");

    /// <summary>The text with each written as C# writes it, <c>\u200B</c>: a message shows what nobody would see.</summary>
    public static string Show(string text) => Replace(text, static c => "\\u" + Number(c));

    /// <summary>Number and name: <c>U+200B ZERO WIDTH SPACE</c>.</summary>
    public static string Name(char c) => "U+" + Number(c) + (s_names.TryGetValue(c, out var name) ? " " + name : "");

    private static string Replace(string text, Func<char, string> replacement)
    {
        if (IndexIn(text) < 0)
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = IsInvisible(c) ? replaced.Append(replacement(c)) : replaced.Append(c);
        }

        return replaced.ToString();
    }

    /// <summary>White space at the ends of a literal, and line ends in one, can be seen.</summary>
    private static bool IsInvisible(char c) => c is not (>= ' ' and <= '~') && (IsSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (char.IsControl(c) && c is not ('\t' or '\r' or '\n')));

    private static bool IsSpace(char c) => c != ' ' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    private static string Number(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
