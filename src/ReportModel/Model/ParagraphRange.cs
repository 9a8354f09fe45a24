namespace ReportModel;

/// <summary>Consecutive paragraphs of one report.</summary>
/// <param name="First">The number of the first paragraph.</param>
/// <param name="Last">The number of the last paragraph, which belongs to the range.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct ParagraphRange(int First, int Last)
{
    /// <summary>Whether a paragraph is one of the range.</summary>
    /// <param name="paragraph">The number of the paragraph.</param>
    /// <returns>True where it is.</returns>
    public bool Contains(int paragraph) => First <= paragraph && paragraph <= Last;

    /// <summary>The numbers: <c>12–29</c>, or <c>42</c> for a single paragraph.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        First == Last ? FormattableString.Invariant($"{First}") : FormattableString.Invariant($"{First}–{Last}");
}
