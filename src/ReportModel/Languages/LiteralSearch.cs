using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// Finds words in a text without regard to white space inside them, "第 2 条" is "第2条", and to the width of their
/// punctuation.
/// </summary>
internal static class LiteralSearch
{
    /// <summary>Finds the first place of some words.</summary>
    public static bool Find(string text, int from, int to, string words, out int start, out int end)
    {
        var half = FullWidth.Half(words[0]);
        for (start = from; start < to; start++)
        {
            var length = half == words[0]
                ? text.AsSpan(start, to - start).IndexOf(words[0])
                : text.AsSpan(start, to - start).IndexOfAny(words[0], half);
            if (length < 0)
            {
                break;
            }

            start += length;
            if (MayGoOn(text, start + 1, to, words) && StartsWith(text, start, to, words, out end))
            {
                return true;
            }
        }

        (start, end) = (-1, -1);
        return false;
    }

    /// <summary>Most places fail at the second character; a look at it spares the call.</summary>
    private static bool MayGoOn(string text, int next, int to, string words) =>
        words.Length == 1 || next >= to || text[next] == words[1] || words[1] == ' ' || text[next] < '\u0080' || Scripts.IsWhiteSpace(text[next]);

    /// <summary>Whether some words stand at a place; white space before them does not count.</summary>
    public static bool StartsWith(string text, int at, int to, string words, out int end)
    {
        end = at;
        if (at < to && text[at] > '\u3000' && text[at] != words[0] && words[0] != ' ')
        {
            // Neither white space nor of half width, as at most places: other words stand here.
            return false;
        }

        var matched = 0;
        while (matched < words.Length)
        {
            if (end >= to)
            {
                return false;
            }

            if (text[end] == words[matched] || (text[end] < '\u0080' && text[end] == FullWidth.Half(words[matched])))
            {
                matched++;
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

        return true;
    }
}
