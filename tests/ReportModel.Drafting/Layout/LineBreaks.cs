namespace ReportModel.Drafting.Layout;

/// <summary>Breaks a text into lines as extractors leave them, and only where joining the lines again loses nothing.</summary>
internal static class LineBreaks
{
    /// <summary>Marks that no line begins with.</summary>
    private const string NeverFirst = "，。、；：！？）》”’";

    /// <summary>Marks that no line ends with.</summary>
    private const string NeverLast = "（《“‘";

    /// <param name="first">What stands before the text on the first line.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">How many characters a line has room for; a Latin letter takes half the room.</param>
    public static List<string> Wrap(string first, string text, int width)
    {
        var lines = new List<string>();
        var start = 0;
        var prefix = first;
        while (start < text.Length)
        {
            var end = EndOfLine(text, start, (width * 2) - prefix.Length);
            lines.Add(prefix + text[start..end].TrimEnd(' '));
            (start, prefix) = (end, "");
        }

        return lines;
    }

    private static int EndOfLine(string text, int start, int room)
    {
        var (best, used) = (-1, 0);
        for (var i = start; i < text.Length; i++)
        {
            used += IsWide(text[i]) ? 2 : 1;
            if (used > room && best > start)
            {
                return best;
            }

            if (i + 1 < text.Length && MayBreak(text, i + 1))
            {
                best = i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>Between two characters of which one is Chinese, after a space between two words, and after the stroke of a symbol.</summary>
    private static bool MayBreak(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (NeverFirst.Contains(after) || NeverLast.Contains(before) || after == ' ')
        {
            return false;
        }

        return before == ' ' ? at > 1 && !IsWide(text[at - 2]) && !IsWide(after)
            : before == '/' ? char.IsAsciiLetterOrDigit(after)
            : IsWide(before) || IsWide(after);
    }

    private static bool IsWide(char c) => c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '―';
}
