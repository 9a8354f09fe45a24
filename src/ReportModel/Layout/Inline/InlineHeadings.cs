using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>
/// Headings without number or letter in a long line: "… for its work. Attendance 4. The session …". They are told from what
/// follows, the number that is due, where no sentence ends before that number and it stands nowhere else.
/// </summary>
internal sealed class InlineHeadings(InlineWords words, DraftingConventions conventions)
{
    /// <summary>A heading is no longer.</summary>
    private const int Longest = 160;

    private readonly Dictionary<int, List<int>> _behindSentences = [];
    private readonly Dictionary<int, List<int>> _anywhere = [];
    private bool _isIndexed;

    /// <summary>Begins a line.</summary>
    public void BeginLine()
    {
        if (_isIndexed)
        {
            _behindSentences.Clear();
            _anywhere.Clear();
            _isIndexed = false;
        }
    }

    /// <summary>Where the heading before a number begins that is due; -1 where what stands there is no heading.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Where the number stands.</param>
    /// <param name="number">The number.</param>
    public int Before(ReadOnlySpan<char> line, int at, int number)
    {
        var start = StartBefore(line, at);
        if (start < 0 || IsNumbered(line.Slice(start, at - start).TrimEnd()))
        {
            return -1;
        }

        Index(line);
        // Behind the end of a sentence the number stands surer, unless the next one comes before.
        var sure = NextOf(_behindSentences, number, at);
        return sure == int.MaxValue || NextOf(_anywhere, number + 1, at) < sure ? start : -1;
    }

    /// <summary>Where the words begin that stand between the last sentence and a place; -1 where they cannot be a heading.</summary>
    private int StartBefore(ReadOnlySpan<char> line, int at)
    {
        var start = at;
        for (var from = Math.Max(0, at - Longest); start > from;)
        {
            var word = start;
            while (word > from && Scripts.IsWhiteSpace(line[word - 1]))
            {
                word--;
            }

            while (word > from && !Scripts.IsWhiteSpace(line[word - 1]))
            {
                word--;
            }

            start = word;
            if (words.EndsSentenceBefore(line, start))
            {
                return start < at && char.IsUpper(line[start]) && char.IsLetter(line.Slice(0, at).TrimEnd()[^1]) ? start : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the number belongs to the words before it: "under agenda item 4. The Commission".</summary>
    private bool IsNumbered(ReadOnlySpan<char> before)
    {
        var last = before.Slice(before.LastIndexOfAny(' ', '\u00A0') + 1);
        return conventions.Outline.BeforeNumbers.Contains(last.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    private void Index(ReadOnlySpan<char> line)
    {
        if (_isIndexed)
        {
            return;
        }

        _isIndexed = true;
        for (var at = 0; at < line.Length; at = InlineWords.Next(line, at))
        {
            if (words.MarkerAt(line, at) is { Kind: MarkerKind.Number } marker)
            {
                Add(_anywhere, marker.Value, at);
                if (words.EndsSentenceBefore(line, at))
                {
                    Add(_behindSentences, marker.Value, at);
                }
            }
        }
    }

    private static void Add(Dictionary<int, List<int>> places, int number, int at)
    {
        if (!places.TryGetValue(number, out var known))
        {
            places.Add(number, known = []);
        }

        known.Add(at);
    }

    private static int NextOf(Dictionary<int, List<int>> places, int number, int after)
    {
        if (!places.TryGetValue(number, out var known))
        {
            return int.MaxValue;
        }

        var found = known.BinarySearch(after + 1);
        found = found < 0 ? ~found : found;
        return found < known.Count ? known[found] : int.MaxValue;
    }
}
