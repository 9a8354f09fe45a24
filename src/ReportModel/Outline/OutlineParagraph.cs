using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>A numbered paragraph with its items, and where it stands.</summary>
internal sealed class OutlineParagraph(Block block, OutlineSection? section)
{
    // Most paragraphs have neither items nor an agenda.
    private List<OutlineItem>? _items;
    private List<OutlineAgendaEntry>? _agenda;

    public Block Block { get; } = block;

    public int Number => Block.Marker.Value;

    /// <summary>The innermost heading above the paragraph; null before the first.</summary>
    public OutlineSection? Section { get; } = section;

    public IReadOnlyList<OutlineItem> Items => _items ?? (IReadOnlyList<OutlineItem>)[];

    /// <summary>The entries of an agenda that the paragraph adopts.</summary>
    public IReadOnlyList<OutlineAgendaEntry> Agenda => _agenda ?? (IReadOnlyList<OutlineAgendaEntry>)[];

    public void Add(OutlineItem item) => (_items ??= []).Add(item);

    public void Add(OutlineAgendaEntry entry) => (_agenda ??= []).Add(entry);

    public bool HasItem(string letter)
    {
        foreach (var item in Items)
        {
            if (string.Equals(item.Letter, letter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
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
