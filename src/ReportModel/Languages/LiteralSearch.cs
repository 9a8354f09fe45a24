namespace ReportModel;

/// <summary>Finds words in a text without regard to white space inside them: "第 2 条" is "第2条".</summary>
internal static class LiteralSearch
{
    /// <summary>Finds the first place of some words.</summary>
    public static bool Find(string text, int from, int to, string words, out int start, out int end)
    {
        for (start = from; start < to; start++)
        {
            start = text.IndexOf(words[0], start, to - start);
            if (start < 0)
            {
                break;
            }

            // Most places fail at the second character; a look at it spares the call.
            if ((words.Length == 1 || start + 1 >= to || text[start + 1] == words[1] || text[start + 1] <= ' ' || words[1] == ' ' || char.IsWhiteSpace(text[start + 1]))
                && StartsWith(text, start, to, words, out end))
            {
                return true;
            }
        }

        (start, end) = (-1, -1);
        return false;
    }

    /// <summary>Whether some words stand at a place; white space before them does not count.</summary>
    public static bool StartsWith(string text, int at, int to, string words, out int end)
    {
        end = at;
        var matched = 0;
        while (matched < words.Length)
        {
            if (end >= to)
            {
                return false;
            }

            if (text[end] == words[matched])
            {
                matched++;
            }
            else if (words[matched] == ' ')
            {
                matched++;
                continue;
            }
            else if (!char.IsWhiteSpace(text[end]))
            {
                return false;
            }

            end++;
        }

        return true;
    }
}
