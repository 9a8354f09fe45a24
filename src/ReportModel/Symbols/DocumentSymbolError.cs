namespace ReportModel;

/// <summary>Why, and where, a text is not the symbol of a document.</summary>
/// <param name="Position">Where in the text the mistake is: the index of a character, or the length of the text where something is missing at its end.</param>
/// <param name="Reason">
/// What is wrong and what to write instead: an English phrase that completes the sentence
/// "'X' is no document symbol: {Reason}"; without a capital at its start or a full stop at its end. Empty where there is no error.
/// </param>
public readonly record struct DocumentSymbolError(int Position, string Reason)
{
    /// <summary>The reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Reason ?? "";
}
