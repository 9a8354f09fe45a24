using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>A numbered paragraph with its items, and where it stands.</summary>
internal sealed class OutlineParagraph(Block block, OutlineSection? section, OutlineResolution? resolution = null)
{
    private static readonly List<OutlineItem> s_noItems = [];
    private static readonly List<OutlineAgendaEntry> s_noAgenda = [];
    private static readonly List<Block> s_noBlocks = [];

    // Most paragraphs have neither items nor an agenda.
    private List<OutlineItem>? _items;
    private List<OutlineAgendaEntry>? _agenda;
    private List<Block>? _unnumbered;
    private OutlineItem[]? _byLetter;

    public Block Block { get; } = block;

    /// <summary>The number; 0 for the one paragraph of a resolution or decision that numbers none.</summary>
    public int Number => Block.Marker.Value;

    /// <summary>The resolution or decision in which the paragraph stands; null for a paragraph of the report itself.</summary>
    public OutlineResolution? Resolution { get; } = resolution;

    /// <summary>
    /// What tells its number from the same number elsewhere in the document: the resolution or decision, the chapter where
    /// each numbers its own, the annex; empty in a report that is numbered through.
    /// </summary>
    public string Scope { get; set; } = resolution?.Label ?? "";

    /// <summary>Text without a number that stands below the paragraph: a list of names, an explanation. Only <see cref="AddUnnumbered"/> adds some.</summary>
    public List<Block> Unnumbered => _unnumbered ?? s_noBlocks;

    /// <summary>The id; null until somebody asked for it.</summary>
    public string? Id { get; set; }

    /// <summary>The innermost heading above the paragraph; null before the first.</summary>
    public OutlineSection? Section { get; } = section;

    /// <summary>The items. Only <see cref="Add(OutlineItem)"/> adds some.</summary>
    public List<OutlineItem> Items => _items ?? s_noItems;

    /// <summary>The entries of an agenda that the paragraph adopts. Only <see cref="Add(OutlineAgendaEntry)"/> adds some.</summary>
    public List<OutlineAgendaEntry> Agenda => _agenda ?? s_noAgenda;

    /// <summary>The items in their order, of several with one letter the first: letters are few, however many items bear them.</summary>
    public OutlineItem[] ItemsByLetter => _byLetter ??= FirstOfEachLetter();

    public void Add(OutlineItem item) => (_items ??= []).Add(item);

    public void AddUnnumbered(Block block) => (_unnumbered ??= []).Add(block);

    public void Add(OutlineAgendaEntry entry) => (_agenda ??= []).Add(entry);

    public bool HasItem(int place)
    {
        foreach (var item in ItemsByLetter)
        {
            if (item.Place == place)
            {
                return true;
            }
        }

        return false;
    }

    private OutlineItem[] FirstOfEachLetter()
    {
        var seen = new HashSet<int>();
        var first = new List<OutlineItem>();
        foreach (var item in Items)
        {
            if (seen.Add(item.Place))
            {
                first.Add(item);
            }
        }

        return [.. first];
    }
}

/// <summary>A lettered item, and the heading between the items under which it stands.</summary>
internal sealed class OutlineItem(Block block, OutlineSection? topic)
{
    public Block Block { get; } = block;

    public OutlineSection? Topic { get; } = topic;

    /// <summary>The place of its letter among the letters: 1 is (a).</summary>
    public int Place => Block.Marker.Value;

    public string Letter => Marker.LetterAt(Place);

    /// <summary>The id as a recommendation; null until somebody asked for it.</summary>
    public string? Id { get; set; }
}

/// <summary>An item of an agenda, the heading above it that names the body, and its sub-items.</summary>
internal sealed class OutlineAgendaEntry(Block block, OutlineSection? heading)
{
    private static readonly List<Block> s_none = [];

    private List<Block>? _subItems;

    public Block Block { get; } = block;

    public OutlineSection? Heading { get; } = heading;

    /// <summary>The sub-items. Only <see cref="Add"/> adds some.</summary>
    public List<Block> SubItems => _subItems ?? s_none;

    public void Add(Block subItem) => (_subItems ??= []).Add(subItem);
}
