namespace ReportModel.Text;

/// <summary>A stretch of a <see cref="JoinedText"/>.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset just after its last character.</param>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public string Of(string text) => Length == text.Length ? text : text.Substring(Start, Length);

    /// <summary>The stretch without white space at its ends.</summary>
    public TextRange TrimmedIn(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && Scripts.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && Scripts.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }
}
