using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>The tree of a document: title, sections, and the paragraphs in order.</summary>
internal sealed class DocumentOutline
{
    public Block? Title { get; set; }

    public List<OutlineSection> Sections { get; } = [];

    public List<OutlineParagraph> Paragraphs { get; } = [];
}
