namespace ReportModel.Text;

/// <summary>
/// Words of which one may stand at a place of a text, as <see cref="WordBoundary.StartsWith"/> finds them. Kept by their first
/// letters: at most places stands none of them, which shows at one look.
/// </summary>
internal sealed class WordList
{
    private static readonly string[] s_none = [];

    private readonly string[][] _byFirst = new string[128][];

    /// <summary>Those that begin with another letter than one of ASCII, and those that begin with white space, which may be any.</summary>
    private readonly string[] _others;

    public WordList(EquatableArray<string> words)
    {
        var small = words.Where(static word => word.Length > 0)
            .Select(static word => new string([.. word.Select(char.ToLowerInvariant)]))
            .ToLookup(static word => IsAscii(word[0]) ? word[0] : '\0');
        for (var i = 0; i < _byFirst.Length; i++)
        {
            _byFirst[i] = i > 0 && small.Contains((char)i) ? [.. small[(char)i]] : s_none;
        }

        _others = [.. small['\0']];
    }

    /// <summary>Whether one of the words stands at a place; the longest of them counts.</summary>
    public bool StandsAt(string text, int at, int to, out int end)
    {
        end = at;
        if (at >= to)
        {
            return false;
        }

        var first = char.ToLowerInvariant(text[at]);
        foreach (var word in IsAscii(first) ? _byFirst[first] : _others)
        {
            if ((word.Length == 1 || word[1] == ' ' || (at + 1 < to && char.ToLowerInvariant(text[at + 1]) == word[1]))
                && WordBoundary.StartsWith(text, at, to, word, out var after) && after > end)
            {
                end = after;
            }
        }

        return end > at;
    }

    private static bool IsAscii(char c) => c < 128 && !Scripts.IsWhiteSpace(c);
}
