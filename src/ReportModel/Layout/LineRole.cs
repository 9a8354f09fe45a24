namespace ReportModel.Layout;

/// <summary>What a physical line is in the document. Every line has exactly one role.</summary>
internal enum LineRole : byte
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>What an extractor left of the page: addresses of links, page numbers.</summary>
    PageFurniture,

    /// <summary>What stands above the title: symbols, job numbers.</summary>
    Masthead,

    /// <summary>The first line of the title.</summary>
    Title,

    /// <summary>The first line of a section's heading.</summary>
    SectionHeading,

    /// <summary>The first line of a lettered subsection's heading.</summary>
    SubsectionHeading,

    /// <summary>The first line of a topic's heading, numbered or not.</summary>
    TopicHeading,

    /// <summary>The first line of a numbered paragraph.</summary>
    Paragraph,

    /// <summary>The first line of a lettered item of a paragraph.</summary>
    Item,

    /// <summary>The first line of an item of the agenda.</summary>
    AgendaEntry,

    /// <summary>The first line of a sub-item of the agenda.</summary>
    AgendaSubItem,

    /// <summary>The table of contents.</summary>
    Contents,

    /// <summary>A footnote, with the rule above it.</summary>
    Footnote,

    /// <summary>The first line of the heading of a resolution or decision that the report reproduces.</summary>
    ResolutionHeading,

    /// <summary>The line of a resolution or decision that names the body which acts.</summary>
    EnactingBody,

    /// <summary>The first line of a preambular paragraph of a resolution.</summary>
    PreambularParagraph,

    /// <summary>The first line of an operative paragraph of a resolution or decision, numbered or not.</summary>
    OperativeParagraph,

    /// <summary>The first line of the heading of an annex.</summary>
    AnnexHeading,

    /// <summary>The first line of text without a number that belongs to the paragraph above it: a list of names, an explanation.</summary>
    UnnumberedText,

    /// <summary>A wrapped line of what stands above it.</summary>
    Continuation,

    /// <summary>The first line of text that belongs to nothing.</summary>
    Unexplained,
}
