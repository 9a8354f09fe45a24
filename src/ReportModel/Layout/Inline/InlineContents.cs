using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>The table of contents in a long line: each entry ends with dot leaders and the numbers after them.</summary>
internal sealed class InlineContents(DraftingConventions conventions, InlineWords words)
{
    /// <summary>No entry is longer.</summary>
    private const int LongestEntry = 800;

    private const string Dots = "....";
    private const string SpacedDots = ". . .";

    private int _end = -1;
    private bool _isFirst;

    /// <summary>Begins a line: no table goes on from one long line to the next.</summary>
    public void BeginLine() => _end = -1;

    /// <summary>Whether a place lies in the table of contents.</summary>
    public bool Contains(int at) => at < _end;

    /// <summary>Whether the heading of a table begins at a word, with an entry behind it.</summary>
    public bool Opens(ReadOnlySpan<char> line, int at)
    {
        var end = InlineWords.EndOf(line, at);
        foreach (var title in conventions.Outline.ContentsTitles)
        {
            if (char.IsUpper(line[at]) && line.Slice(at, end - at).Equals(title.AsSpan(), StringComparison.OrdinalIgnoreCase) && LeaderFrom(line, end) >= 0)
            {
                (_end, _isFirst) = (InlineWords.Next(line, at) + 1, true);
                return true;
            }
        }

        return false;
    }

    /// <summary>The places in the table, from one on, at which its next line begins.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The place at which an entry begins.</param>
    /// <param name="inner">Where in the first entry its number stands, behind the heads of the columns or at the beginning; -1 where it has none, and in all others.</param>
    /// <returns>Where the next entry begins; the end of the line behind the last one of a line; -1 where no entry ends, so that the table has ended.</returns>
    public int NextEntry(ReadOnlySpan<char> line, int at, out int inner)
    {
        inner = -1;
        if (LeaderFrom(line, at) is not (var leader and >= 0))
        {
            _end = -1;
            return -1;
        }

        for (var word = at; _isFirst && word < leader; word = InlineWords.Next(line, word))
        {
            if (words.MarkerAt(line, word).Kind != MarkerKind.None)
            {
                inner = word;
                break;
            }
        }

        _isFirst = false;
        var end = leader;
        while (end < line.Length && (line[end] is '.' or '…' || Scripts.IsWhiteSpace(line[end])))
        {
            end++;
        }

        // The paragraphs and the page: "1–2 5".
        for (var numbers = 0; numbers < 2 && IsNumbers(line, end); numbers++)
        {
            end = InlineWords.Next(line, end);
        }

        _end = end + 1;
        return end;
    }

    private static bool IsNumbers(ReadOnlySpan<char> line, int at)
    {
        var end = InlineWords.EndOf(line, at);
        for (var i = at; i < end; i++)
        {
            if (!char.IsDigit(line[i]) && line[i] is not ('–' or '-' or '‑'))
            {
                return false;
            }
        }

        return true;
    }

    private static int LeaderFrom(ReadOnlySpan<char> line, int at)
    {
        var rest = line.Slice(at, Math.Min(LongestEntry, line.Length - at));
        var (dots, spaced) = (rest.IndexOf(Dots.AsSpan(), StringComparison.Ordinal), rest.IndexOf(SpacedDots.AsSpan(), StringComparison.Ordinal));
        var found = dots < 0 ? spaced : spaced < 0 ? dots : Math.Min(dots, spaced);
        return found < 0 ? -1 : at + found;
    }
}
