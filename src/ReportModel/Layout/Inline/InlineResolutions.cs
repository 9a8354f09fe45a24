namespace ReportModel.Layout;

/// <summary>The heading of a draft resolution in a long line, and the words below it that name the body which acts.</summary>
internal sealed class InlineResolutions(DraftingConventions conventions, InlineWords words)
{
    /// <summary>No title of a resolution is longer.</summary>
    private const int LongestTitle = 400;

    /// <summary>The name of a body is no longer.</summary>
    private const int LongestName = 90;

    private int _heading = -1;

    /// <summary>Begins a line.</summary>
    public void BeginLine() => _heading = -1;

    /// <summary>Where the title behind "Draft resolution I" begins, if that stands at a word; -1 where it does not.</summary>
    public int TitleOf(ReadOnlySpan<char> line, int at)
    {
        foreach (var draft in conventions.Outline.Drafts)
        {
            var end = at + draft.Words.Length;
            if (end >= line.Length || !char.IsUpper(line[at]) || !line.Slice(at).StartsWith(draft.Words.AsSpan(), StringComparison.OrdinalIgnoreCase) || line[end] != ' ' || !words.EndsClauseBefore(line, at))
            {
                continue;
            }

            var label = InlineWords.Next(line, end - 1);
            var title = IsLabel(line.Slice(label, InlineWords.EndOf(line, label) - label)) ? InlineWords.Next(line, label) : label;
            if (title < line.Length && char.IsUpper(line[title]))
            {
                _heading = title;
                return title;
            }
        }

        return -1;
    }

    /// <summary>Whether a preamble may begin at a place: it stands below the heading of a draft.</summary>
    public bool AwaitsPreamble(int at) => _heading >= 0 && at > _heading && at - _heading <= LongestTitle;

    /// <summary>Where the preamble begins behind "The General Assembly,", if that stands at a word below a heading; -1 where it does not.</summary>
    public int PreambleOf(ReadOnlySpan<char> line, int at)
    {
        if (!AwaitsPreamble(at))
        {
            return -1;
        }

        foreach (var start in conventions.Outline.EnactingStarts)
        {
            if (!line.Slice(at).StartsWith(start.AsSpan(), StringComparison.Ordinal))
            {
                continue;
            }

            var length = line.Slice(at).IndexOfAny(conventions.Outline.EnactingEnds.AsSpan());
            var preamble = length < 0 ? line.Length : InlineWords.Next(line, at + length);
            if (length is > 0 and <= LongestName && preamble < line.Length && char.IsUpper(line[preamble]))
            {
                _heading = -1;
                return preamble;
            }
        }

        return -1;
    }

    private bool IsLabel(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || (!word.IsEmpty && conventions.Numerals.TryRead(word, out _, out var length) && length == word.Length);
}
