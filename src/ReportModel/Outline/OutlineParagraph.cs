using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>A numbered paragraph with its items, and where it stands.</summary>
internal sealed class OutlineParagraph(Block block, OutlineSection? section)
{
    public Block Block { get; } = block;

    public int Number => Block.Marker.Value;

    /// <summary>The innermost heading above the paragraph; null before the first.</summary>
    public OutlineSection? Section { get; } = section;

    public List<OutlineItem> Items { get; } = [];

    /// <summary>The entries of an agenda that the paragraph adopts.</summary>
    public List<OutlineAgendaEntry> Agenda { get; } = [];
}

/// <summary>A lettered item, and the heading between the items under which it stands.</summary>
internal sealed record OutlineItem(Block Block, OutlineSection? Topic)
{
    public string Letter { get; } = Marker.LetterAt(Block.Marker.Value);
}

/// <summary>An item of an agenda, the heading above it that names the body, and its sub-items.</summary>
internal sealed record OutlineAgendaEntry(Block Block, OutlineSection? Heading)
{
    public List<Block> SubItems { get; } = [];
}
