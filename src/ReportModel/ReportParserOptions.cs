namespace ReportModel;

/// <summary>What the parser is told about a text before it reads it.</summary>
public sealed record ReportParserOptions
{
    /// <summary>The report's own symbol, which decides its id and the names made from it.</summary>
    public DocumentSymbol Symbol { get; init; } = DocumentSymbol.None;

    /// <summary>The ISO 639-1 code of the language of the text, such as <c>zh</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>The drafting conventions to read with; null for those that the library has for <see cref="Language"/>.</summary>
    public DraftingConventions? Conventions { get; init; }

    /// <summary>The layout that an extractor left; null to have it measured from the text.</summary>
    public LayoutProfile? Layout { get; init; }

    /// <summary>The bodies that the text may name.</summary>
    public BodyCatalogue Bodies { get; init; } = BodyCatalogue.Default;
}
