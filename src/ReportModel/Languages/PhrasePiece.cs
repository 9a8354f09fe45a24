namespace ReportModel;

/// <summary>A piece of a <see cref="Phrase"/>: words, or a place for text.</summary>
internal sealed class PhrasePiece
{
    private PhrasePiece(string literal, string? place, bool isOptional)
    {
        Literal = literal;
        Place = place;
        IsOptional = isOptional;
    }

    /// <summary>The words; empty for a place.</summary>
    public string Literal { get; }

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
                pieces.Add(new PhrasePiece(pattern.Substring(at, end - at), null, false));
                at = end;
                continue;
            }

            var closed = pattern.IndexOf(close, at);
            if (closed < 0)
            {
                throw new FormatException($"'{pattern[at]}' at {at} in the phrase '{pattern}' is not closed by '{close}'.");
            }

            var inner = pattern.Substring(at + 1, closed - at - 1);
            pieces.Add(close == ']' ? new PhrasePiece(inner, null, true) : ReadPlace(inner, pattern, pieces));
            at = closed + 1;
        }

        return [.. pieces];
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
