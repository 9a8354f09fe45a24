using System.Globalization;

namespace ReportModel.Measuring;

/// <summary>
/// What the contents page of a report says of its paragraphs: a column "Paragraphs" before the column of pages, with
/// "17–22" or "12" in it. Read apart from the parser, which is held against it.
/// </summary>
internal static class ContentsPage
{
    /// <summary>An entry wraps, and sections may have no paragraphs of their own; beyond so many lines without a range the page has ended.</summary>
    private const int LinesBetween = 12;

    /// <summary>The number of the last paragraph; null where the contents page names no paragraphs, or there is none.</summary>
    public static int? LastParagraph(string text)
    {
        int? last = null;
        var line = 0;
        var lastLine = -1;
        foreach (var row in text.Split('\n'))
        {
            line++;
            var cells = row.Split('\t', StringSplitOptions.TrimEntries);
            if (cells is [.., "Paragraphs", "Page"])
            {
                lastLine = line;
            }
            else if (lastLine >= 0 && line - lastLine > LinesBetween)
            {
                break;
            }
            else if (lastLine >= 0 && cells is [_, .., var range, var page] && IsNumber(page) && LastOf(range) is { } number)
            {
                (last, lastLine) = (Math.Max(last ?? 0, number), line);
            }
        }

        return last;
    }

    private static int? LastOf(string range)
    {
        var numbers = range.Split('–', '-');
        return numbers.Length <= 2 && numbers.All(IsNumber) ? int.Parse(numbers[^1], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and < 6 && text.All(char.IsAsciiDigit);
}
