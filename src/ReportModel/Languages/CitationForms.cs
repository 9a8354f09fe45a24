namespace ReportModel;

/// <summary>How a language writes citations. In each form {0} is the symbol or body and {1} the number; {2}, in the forms with a letter, the letter.</summary>
internal sealed record CitationForms
{
    /// <summary>A paragraph of a document.</summary>
    public string Paragraph { get; init; } = "";

    /// <summary>A lettered item of a paragraph.</summary>
    public string LetteredParagraph { get; init; } = "";

    /// <summary>An item of an agenda.</summary>
    public string Item { get; init; } = "";

    /// <summary>A sub-item of an agenda.</summary>
    public string LetteredItem { get; init; } = "";

    /// <summary>A resolution of a body.</summary>
    public string Resolution { get; init; } = "";

    /// <summary>A decision of a body.</summary>
    public string Decision { get; init; } = "";
}
