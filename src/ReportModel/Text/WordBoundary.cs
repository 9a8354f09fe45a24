using System.Runtime.CompilerServices;

namespace ReportModel.Text;

/// <summary>Where words begin and end in scripts that are written with spaces; in the others any place is a boundary.</summary>
internal static class WordBoundary
{
    /// <summary>Whether no word goes on across a place.</summary>
    public static bool IsAt(string text, int at) => at <= 0 || at >= text.Length || !IsOfWord(text[at - 1]) || !IsOfWord(text[at]);

    /// <summary>Where the word ends that begins at a place; hyphens and apostrophes may stand inside it.</summary>
    public static int EndOfWord(string text, int at, int to)
    {
        while (at < to)
        {
            var c = text[at];
            if (!IsOfWord(c) && (c == ' ' || !IsInsideWord(c) || at + 1 >= to || !IsOfWord(text[at + 1])))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>Whether some words stand at a place as words, in capitals or small letters; white space between them may be of any length.</summary>
    public static bool StartsWith(string text, int at, int to, string words, out int end)
    {
        end = at;
        foreach (var c in words)
        {
            if (c == ' ')
            {
                var start = end;
                end = SkipSpaces(text, end, to);
                if (end == start)
                {
                    return false;
                }
            }
            else if (end >= to || !Scripts.AreSameLetter(text[end], c))
            {
                return false;
            }
            else
            {
                end++;
            }
        }

        return IsAt(text, end);
    }

    /// <summary>Whether one of some words stands at a place; the longest of them counts. Where it is asked at every word, a <see cref="WordList"/> is quicker.</summary>
    public static bool StartsWithAny(string text, int at, int to, EquatableArray<string> words, out int end)
    {
        end = at;
        foreach (var candidate in words)
        {
            if (StartsWith(text, at, to, candidate, out var after) && after > end)
            {
                end = after;
            }
        }

        return end > at;
    }

    /// <summary>Whether a text has some words, as words.</summary>
    public static bool Contains(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && IsAt(text, at) && IsAt(text, at + words.Length);
    }

    public static int SkipSpaces(string text, int at, int to)
    {
        while (at < to && Scripts.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOfWord(char c) => c < '\u0080'
        ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || Scripts.IsDigit(c)
        : !Scripts.IsWrittenWithoutSpaces(c) && char.IsLetterOrDigit(c);

    private static bool IsInsideWord(char c) => c is '-' or '\'' or '\u2019' or '\u2010' or '\u2011';
}
