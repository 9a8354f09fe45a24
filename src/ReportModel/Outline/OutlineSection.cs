using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>A heading and its place in the tree of headings.</summary>
internal sealed class OutlineSection(SectionKind kind, Block heading, OutlineSection? parent, string path, string idPrefix)
{
    private static readonly List<OutlineSection> s_none = [];

    private List<OutlineSection>? _children;

    public SectionKind Kind { get; } = kind;

    public Block Heading { get; } = heading;

    public OutlineSection? Parent { get; } = parent;

    /// <summary>The numbers from the section down: "3.A.1"; unnumbered headings count as u1, u2.</summary>
    public string Path { get; } = path;

    /// <summary>The id: the report and the path.</summary>
    public SectionId Id { get; } = new(idPrefix + path);

    /// <summary>The headings below. Only <see cref="Add"/> adds some.</summary>
    public List<OutlineSection> Children => _children ?? s_none;

    /// <summary>The first paragraph under the heading and below; null where there is none.</summary>
    public OutlineParagraph? FirstParagraph { get; private set; }

    public OutlineParagraph? LastParagraph { get; private set; }

    public int UnnumberedChildren { get; set; }

    public string Title => Heading.Text;

    /// <summary>The numbers of the paragraphs; null where there are none.</summary>
    public ParagraphRange? Range =>
        FirstParagraph is { } first && LastParagraph is { } last ? new ParagraphRange(first.Number, last.Number) : null;

    public void Add(OutlineSection child) => (_children ??= []).Add(child);

    public void Extend(OutlineParagraph paragraph)
    {
        for (var section = this; section is not null; section = section.Parent)
        {
            section.FirstParagraph ??= paragraph;
            section.LastParagraph = paragraph;
        }
    }
}
