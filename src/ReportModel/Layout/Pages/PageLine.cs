using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// What the United Nations prints at the head and foot of each page, told by its form alone: the symbol of the document,
/// the job number ("25-08482", "GE.25-05795 (E)"), its bar code ("*2504747*", "170425"), and the number of the page ("7", "7/39").
/// </summary>
internal static class PageLine
{
    /// <summary>No line at the head or foot of a page is longer; a joint symbol may be.</summary>
    public const int Longest = 80;

    /// <summary>Whether a line may stand at the foot of a page.</summary>
    public static bool IsOne(ReadOnlySpan<char> line) => IsDigits(line) || IsPageOfPages(line) || IsOneAtHead(line);

    /// <summary>Whether a line may stand at the head of a page.</summary>
    public static bool IsOneAtHead(ReadOnlySpan<char> line) =>
        line.Length <= Longest && (IsJobNumber(line) || DocumentSymbol.TryParse(line, out _));

    /// <summary>"7/39", and not a date or a decision such as 56/101.</summary>
    public static bool IsPageOfPages(ReadOnlySpan<char> line)
    {
        var at = 0;
        return Scripts.IsDigit(line[0])
            && ArabicNumber.TryRead(line, ref at, out var page)
            && at < line.Length && line[at++] == '/'
            && ArabicNumber.TryRead(line, ref at, out var pages)
            && at == line.Length && page <= pages;
    }

    public static bool IsDigits(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!Scripts.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is a job number or bar code, with dates of processing or the page beside it: "V.10-50895 (E) 190210", "2/19 V.23-06921", "/...".</summary>
    public static bool IsFoot(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        var isJob = line.SequenceEqual(GoesOn.AsSpan());
        while (!line.IsEmpty)
        {
            var space = line.IndexOf(' ');
            var word = space < 0 ? line : line.Slice(0, space);
            var isOwn = IsJobWord(word);
            if (!isOwn && !IsDigits(word) && !IsPageOfPages(word) && !word.SequenceEqual(GoesOn.AsSpan()) && !DocumentSymbol.TryParse(word, out _) && !(word.Length == 3 && word[0] == '(' && word[2] == ')'))
            {
                return false;
            }

            isJob |= isOwn;
            line = space < 0 ? default : line.Slice(space).TrimStart();
        }

        return isJob;
    }

    /// <summary>Printed at the foot of a page that the text goes on from.</summary>
    private const string GoesOn = "/...";

    /// <summary>Whether a word is a job number or bar code.</summary>
    public static bool IsJobWord(ReadOnlySpan<char> word) => word.Length is > 6 and <= Longest && IsJobNumber(word);

    /// <summary>The rule above footnotes, which extractors leave as underscores.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 5 && line.Trim('_').IsEmpty;

    /// <summary>A year of two digits, a hyphen and five digits; the office before it, and the language after it, may be missing.</summary>
    private static bool IsJobNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] == '*' && line[line.Length - 1] == '*')
        {
            return IsDigits(line.Slice(1, line.Length - 2)) && line.Length > 6;
        }

        var dot = line.IndexOf('.');
        line = dot is 1 or 2 && Scripts.IsCapital(line[0]) ? line.Slice(dot + 1) : line;
        if (line.Length < 8 || line[2] != '-' || !IsDigits(line.Slice(0, 2)) || !IsDigits(line.Slice(3, 5)))
        {
            return false;
        }

        var rest = line.Slice(8).Trim();
        return rest.IsEmpty || (rest[0] == '(' && rest.IndexOf(')') is > 0 and <= 3);
    }
}
