namespace ReportModel;

/// <summary>A document symbol found in running text, and where.</summary>
/// <param name="Symbol">The symbol, in its normal form.</param>
/// <param name="Start">
/// Where in the text it starts. Of the symbols that a list only indicates ("A/CN.4/771 and Add.1–3"), where its own piece starts:
/// the three addenda all have the span of "Add.1–3".
/// </param>
/// <param name="Length">
/// How many characters of the text it takes; with line ends and invisible marks inside it, and a footnote's asterisk behind it.
/// </param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct FoundSymbol(DocumentSymbol Symbol, int Start, int Length)
{
    /// <summary>Where in the text it ends: the index of the character behind it.</summary>
    public int End => Start + Length;
}
