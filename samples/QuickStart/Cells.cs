using Spectre.Console.Rendering;

namespace QuickStart;

/// <summary>
/// Lines of mixed Chinese and Latin text by their width in terminal cells: a Chinese character takes two cells and may
/// end any line, while a number or a Latin word stays whole.
/// </summary>
internal static class Cells
{
    /// <summary>The text broken into lines no wider than that.</summary>
    public static string Wrap(string text, int width)
    {
        var lines = new List<string>();
        while (LengthOfLine(text, width) is var length && length < text.Length)
        {
            lines.Add(text[..length].TrimEnd());
            text = text[length..].TrimStart();
        }

        return string.Join('\n', [.. lines, text]);
    }

    /// <summary>The beginning of the text, on one line; an ellipsis where it goes on.</summary>
    public static string Excerpt(string text, int width) =>
        LengthOfLine(text, width) == text.Length ? text : text[..LengthOfLine(text, width - 1)].TrimEnd() + "…";

    private static int LengthOfLine(string text, int width)
    {
        var (cells, lastBreak) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && !(IsWord(text[i - 1]) && IsWord(text[i])))
            {
                lastBreak = i;
            }

            cells += new Segment(text[i].ToString()).CellCount();
            if (cells > width)
            {
                return lastBreak > 0 ? lastBreak : Math.Max(1, i);
            }
        }

        return text.Length;
    }

    private static bool IsWord(char c) => char.IsAscii(c) && c != ' ';
}
