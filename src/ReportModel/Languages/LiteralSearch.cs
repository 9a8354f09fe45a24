using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// Finds words in a text without regard to white space inside them, "第 2 条" is "第2条", and to the width of their
/// punctuation. In scripts that are written with spaces words are found whole, and a small letter with which they begin is
/// also its capital, as at the beginning of a sentence.
/// </summary>
internal static class LiteralSearch
{
    /// <summary>Finds the first place of some words.</summary>
    public static bool Find(string text, int from, int to, string words, out int start, out int end, WordEdges edges = WordEdges.Both)
    {
        var other = OtherForm(words[0]);
        var second = words.Length == 1 ? ' ' : words[1];
        var half = FullWidth.Half(second);
        for (start = from; start < to; start++)
        {
            var length = other == words[0]
                ? text.AsSpan(start, to - start).IndexOf(words[0])
                : text.AsSpan(start, to - start).IndexOfAny(words[0], other);
            if (length < 0)
            {
                break;
            }

            start += length;
            if ((second == ' ' || start + 1 >= to || MayGoOn(text[start + 1], second, half)) && StartsWith(text, start, to, words, out end, edges))
            {
                return true;
            }
        }

        (start, end) = (-1, -1);
        return false;
    }

    /// <summary>Most places fail at the second character; a look at it spares the call.</summary>
    private static bool MayGoOn(char next, char second, char half) =>
        next == second || next == half || next is >= '\u2010' and <= '\u2019' || Scripts.IsWhiteSpace(next);

    /// <summary>Whether some words stand at a place; white space before them does not count.</summary>
    public static bool StartsWith(string text, int at, int to, string words, out int end, WordEdges edges = WordEdges.Both)
    {
        end = at;
        if (at < to && text[at] > '\u3000' && text[at] != words[0] && words[0] != ' ')
        {
            // Neither white space nor of half width, as at most places: other words stand here.
            return false;
        }

        if (at < to && char.IsLetterOrDigit(text[at]) && text[at] < '\u2010' && text[at] != words[0] && text[at] != OtherForm(words[0]) && words[0] != ' ')
        {
            // A letter or digit that is not the first of the words, as at most other places.
            return false;
        }

        var first = at;
        var matched = 0;
        while (matched < words.Length)
        {
            if (end >= to)
            {
                return false;
            }

            if (text[end] == words[matched]
                || (text[end] < '\u0080' && text[end] == FullWidth.Half(words[matched]))
                || (text[end] is >= '\u2010' and <= '\u2019' && NameFolding.Fold(text[end]) == words[matched])
                || (matched == 0 && text[end] == OtherForm(words[0])))
            {
                first = matched++ == 0 ? end : first;
            }
            else if (words[matched] == ' ')
            {
                matched++;
                continue;
            }
            else if (!Scripts.IsWhiteSpace(text[end]))
            {
                return false;
            }

            end++;
        }

        return ((edges & WordEdges.Start) == 0 || !GoesOn(text, first, first)) && ((edges & WordEdges.End) == 0 || !GoesOn(text, end, end - 1));
    }

    /// <summary>
    /// Whether a word goes on over a place, so that none begins or ends there: between two letters, between two digits, and
    /// between a letter and a hyphen, since "Vice-Chair" is no Chair.
    /// </summary>
    private static bool GoesOn(string text, int at, int inside)
    {
        var outside = at == inside ? at - 1 : at;
        if (outside < 0 || outside >= text.Length)
        {
            return false;
        }

        var (own, neighbour) = (text[inside], text[outside]);
        return Scripts.IsDigit(own) ? Scripts.IsDigit(neighbour) : IsLetter(own) && (IsLetter(neighbour) || IsHyphen(neighbour));
    }

    private static bool IsLetter(char c) => !Scripts.IsWrittenWithoutSpaces(c) && char.IsLetter(c);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>The form that the first character of words may have in the text: of half width, or the capital of a small letter.</summary>
    private static char OtherForm(char c) => c < '\u0080'
        ? Scripts.IsSmall(c) ? (char)(c - 'a' + 'A') : c
        : c < '\u0530' ? char.ToUpperInvariant(c)
        : FullWidth.Half(c);
}
