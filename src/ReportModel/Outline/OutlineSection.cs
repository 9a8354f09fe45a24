using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>A heading and its place in the tree of headings.</summary>
internal sealed class OutlineSection(SectionKind kind, Block heading, OutlineSection? parent, string path, string report)
{
    public SectionKind Kind { get; } = kind;

    public Block Heading { get; } = heading;

    public OutlineSection? Parent { get; } = parent;

    /// <summary>The numbers from the section down: "3.A.1"; unnumbered headings count as u1, u2.</summary>
    public string Path { get; } = path;

    /// <summary>The id: the report and the path.</summary>
    public SectionId Id { get; } = new($"{report}#section{path}");

    public List<OutlineSection> Children { get; } = [];

    /// <summary>The paragraphs under the heading and below; 0 where there are none.</summary>
    public int FirstParagraph { get; private set; }

    public int LastParagraph { get; private set; }

    public int UnnumberedChildren { get; set; }

    public string Title => Heading.Text.Text;

    public void Extend(int paragraph)
    {
        for (var section = this; section is not null; section = section.Parent)
        {
            section.FirstParagraph = section.FirstParagraph == 0 ? paragraph : section.FirstParagraph;
            section.LastParagraph = paragraph;
        }
    }
}
