namespace ReportModel;

/// <summary>A piece of a <see cref="Phrase"/>: words, or a place for text.</summary>
internal sealed class PhrasePiece
{
    private PhrasePiece(string literal, string? place, bool isOptional, WordEdges edges = WordEdges.Both)
    {
        // White space in the text does not count; that of the pattern says where words end.
        Literal = literal.Trim();
        Edges = edges;
        Place = place;
        IsOptional = isOptional;
    }

    /// <summary>The words; empty for a place.</summary>
    public string Literal { get; }

    /// <summary>At which ends the words are whole: not where an option that stands close to them goes on with them, as in <c>representative[s]</c>.</summary>
    public WordEdges Edges { get; }

    /// <summary>The name of the place; null for words.</summary>
    public string? Place { get; }

    /// <summary>Whether the words may be missing, or the place be empty.</summary>
    public bool IsOptional { get; }

    public static PhrasePiece[] Read(string pattern)
    {
        var pieces = new List<PhrasePiece>();
        var at = 0;
        while (at < pattern.Length)
        {
            var close = pattern[at] switch { '{' => '}', '[' => ']', _ => '\0' };
            if (close == '\0')
            {
                var next = pattern.IndexOfAny(['{', '['], at);
                var end = next < 0 ? pattern.Length : next;
                AddWords(pieces, pattern, at, end, false);
                at = end;
                continue;
            }

            var closed = pattern.IndexOf(close, at);
            if (closed < 0)
            {
                throw new FormatException($"'{pattern[at]}' at {at} in the phrase '{pattern}' is not closed by '{close}'.");
            }

            if (close == ']')
            {
                AddWords(pieces, pattern, at + 1, closed, true);
            }
            else
            {
                pieces.Add(ReadPlace(pattern.Substring(at + 1, closed - at - 1), pattern, pieces));
            }

            at = closed + 1;
        }

        return [.. pieces];
    }

    private static void AddWords(List<PhrasePiece> pieces, string pattern, int start, int end, bool isOptional)
    {
        var words = pattern.Substring(start, end - start);
        if (words.Trim().Length > 0)
        {
            var edges = (IsWithin(pattern, start) ? WordEdges.None : WordEdges.Start) | (IsWithin(pattern, end) ? WordEdges.None : WordEdges.End);
            pieces.Add(new PhrasePiece(words, null, isOptional, edges));
        }
    }

    /// <summary>Whether a word of the pattern goes on over the bracket of an option at a place.</summary>
    private static bool IsWithin(string pattern, int at)
    {
        var (before, after) = (at - 1, at);
        while (before >= 0 && pattern[before] is '[' or ']')
        {
            before--;
        }

        while (after < pattern.Length && pattern[after] is '[' or ']')
        {
            after++;
        }

        return before >= 0 && after < pattern.Length && char.IsLetter(pattern[before]) && char.IsLetter(pattern[after]);
    }

    private static PhrasePiece ReadPlace(string inner, string pattern, List<PhrasePiece> before)
    {
        if (before.Count > 0 && before[before.Count - 1].Place is not null)
        {
            throw new FormatException($"Two places stand side by side in the phrase '{pattern}'; put words between them.");
        }

        var optional = inner.Length > 0 && inner[inner.Length - 1] == '?';
        return new PhrasePiece("", optional ? inner.Substring(0, inner.Length - 1) : inner, optional);
    }
}
