using System.Text;
using Spectre.Console.Rendering;

namespace ReportModel.Tool;

/// <summary>Text measured in cells of a terminal, of which a Chinese character takes two.</summary>
internal static class Cells
{
    public static int Of(string text) => new Segment(text).CellCount();

    /// <summary>A text with spaces after it, up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(width - Of(text), 0));

    /// <summary>The beginning of a text, on one line; an ellipsis where it goes on.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var (cut, left) = (new StringBuilder(), width - 1);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            left -= Of(letter);
            if (left < 0)
            {
                break;
            }

            cut.Append(letter);
        }

        return cut.ToString().TrimEnd() + "…";
    }
}
