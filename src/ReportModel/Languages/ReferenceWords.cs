namespace ReportModel;

/// <summary>
/// How a language refers to places in documents: the words beside a number in a citation, between the symbols of a list,
/// for the parts of a document, and the citation as it is written.
/// </summary>
internal sealed class ReferenceWords
{
    /// <summary>The ISO 639-1 code of the language.</summary>
    public string Language { get; init; } = "";

    /// <summary>The words that may stand beside the place and say nothing of their own: para., recommendation, item; before a letter subparagraph. Without case.</summary>
    public string[] Fillers { get; init; } = [];

    /// <summary>The words that join the members of a list.</summary>
    public string[] Connectors { get; init; } = [];

    /// <summary>The words between the ends of a range.</summary>
    public string[] RangeWords { get; init; } = [];

    /// <summary>The words for parts of a document.</summary>
    public PartWords[] Parts { get; init; } = [];

    /// <summary>The numerals written out that a part may have, from the first on.</summary>
    public string[] Ordinals { get; init; } = [];

    /// <summary>The letters of items in the order of lists, where they are not a, b, c; otherwise empty.</summary>
    public string ItemLetters { get; init; } = "";

    /// <summary>How the language writes a citation.</summary>
    public CitationForms Forms { get; init; } = new();
}
