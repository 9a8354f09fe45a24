using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>Builds the tree of a document from its blocks, and checks the numbering.</summary>
internal sealed class OutlineReader
{
    /// <summary>The label of a resolution without number or letter.</summary>
    private const string Resolution = "resolution";

    /// <summary>The label of such a decision.</summary>
    private const string Decision = "decision";

    private readonly DocumentOutline _outline;
    private readonly LostText _lost;
    private readonly string _idPrefix;
    private OutlineSection? _annex;
    private OutlineSection? _section;
    private OutlineSection? _subsection;
    private OutlineSection? _topic;
    private OutlineSection? _topicAmongItems;
    private OutlineParagraph? _paragraph;
    private OutlineResolution? _resolution;
    private int _resolutions;
    private int _decisions;
    private int _unnumberedTopics;

    private OutlineReader(BlockList blocks, string report, List<ReportDiagnostic> diagnostics, CancellationToken cancellationToken)
    {
        _outline = new DocumentOutline(blocks.Blocks.Count, blocks.Lines.Text.Length) { Footnotes = blocks.Footnotes };
        _lost = new LostText(diagnostics, cancellationToken);
        _idPrefix = report + "#section";
    }

    public static DocumentOutline Read(BlockList blocks, string report, List<ReportDiagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var reader = new OutlineReader(blocks, report, diagnostics, cancellationToken);
        foreach (var block in blocks.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Add(block);
        }

        reader.CloseResolution();
        reader.ResolveLost(null, 0);
        NumberingScopes.Find(reader._outline);
        new NumberingCheck(reader._lost.Before, diagnostics, cancellationToken).Document(reader._outline);
        new ContentsCheck(blocks.Contents, blocks.Lines, diagnostics).Document(reader._outline);
        return reader._outline;
    }

    private void Add(Block block)
    {
        if (block.Role is LineRole.SectionHeading or LineRole.SubsectionHeading or LineRole.AnnexHeading or LineRole.Paragraph or LineRole.ResolutionHeading)
        {
            CloseResolution();
        }

        switch (block.Role)
        {
            case LineRole.Title:
                _outline.Title = block;
                break;
            case LineRole.Masthead when _outline.Title is not null:
                _outline.BelowTitle.Add(block);
                break;
            case LineRole.SectionHeading:
                _section = Open(SectionKind.Section, block, _annex);
                (_subsection, _topic) = (null, null);
                break;
            case LineRole.AnnexHeading:
                _annex = _section = Open(SectionKind.Annex, block, null);
                (_subsection, _topic) = (null, null);
                break;
            case LineRole.SubsectionHeading:
                _subsection = Open(SectionKind.Subsection, block, _section);
                _topic = null;
                break;
            case LineRole.TopicHeading:
                _topicAmongItems = _topic = Open(SectionKind.Topic, block, _subsection ?? _section);
                break;
            case LineRole.ResolutionHeading:
                _resolution = new OutlineResolution(LabelOf(block), block);
                break;
            case LineRole.EnactingBody:
                _resolution = Enact(block);
                break;
            case LineRole.PreambularParagraph:
                _resolution?.Preamble.Add(block);
                break;
            case LineRole.Paragraph or LineRole.OperativeParagraph:
                AddParagraph(block);
                break;
            case LineRole.UnnumberedText:
                _paragraph?.AddUnnumbered(block);
                break;
            case LineRole.Item when HasParagraph():
                ResolveLost(block, LastOf(_paragraph!.Items));
                _paragraph.Add(new OutlineItem(block, _topicAmongItems));
                break;
            case LineRole.AgendaEntry when _paragraph is not null:
                ResolveLost(block, LastOf(_paragraph.Agenda));
                _paragraph.Add(new OutlineAgendaEntry(block, _topicAmongItems));
                break;
            case LineRole.AgendaSubItem when _paragraph is { Agenda.Count: > 0 }:
                var entry = _paragraph.Agenda[_paragraph.Agenda.Count - 1];
                ResolveLost(block, LastOf(entry.SubItems));
                entry.Add(block);
                break;
            case LineRole.Unexplained or LineRole.AgendaSubItem or LineRole.AgendaEntry or LineRole.Item:
                _lost.Add(block);
                break;
        }
    }

    /// <summary>Whether there is a paragraph for an item. The items of a decision that has none belong to the line that names the body.</summary>
    private bool HasParagraph()
    {
        if (_resolution?.Enacting is { } enacting && !ReferenceEquals(_paragraph?.Resolution, _resolution))
        {
            AddParagraph(enacting);
        }

        return _paragraph is not null;
    }

    /// <summary>Ends the resolution. One that says everything in the line which names the body has that as its paragraph, and what stands below it.</summary>
    private void CloseResolution()
    {
        if (_resolution is { Enacting: { } enacting } resolution && !ReferenceEquals(_paragraph?.Resolution, resolution))
        {
            AddParagraph(enacting);
            resolution.Preamble.ForEach(_paragraph!.AddUnnumbered);
        }

        _resolution = null;
    }

    /// <summary>The resolution whose heading stands above the line that names the acting body, or one without a heading.</summary>
    private OutlineResolution Enact(Block block)
    {
        var isNew = _resolution is null || _resolution.Enacting is not null || ReferenceEquals(_paragraph?.Resolution, _resolution);
        if (isNew)
        {
            CloseResolution();
        }

        var resolution = isNew ? new OutlineResolution(LabelOf(block), null) : _resolution!;
        resolution.Enacting = block;
        return resolution;
    }

    /// <summary>The label; those without number or letter are counted.</summary>
    private string LabelOf(Block block) => block.Label switch
    {
        "" or Resolution => Counted(Resolution, ++_resolutions),
        Decision => Counted(Decision, ++_decisions),
        _ => block.Label,
    };

    private static string Counted(string label, int number) => number == 1 ? label : label + "-" + Invariant(number);

    private void AddParagraph(Block block)
    {
        ResolveLost(block, _paragraph?.Number ?? 0);
        _topicAmongItems = null;
        var section = _topic ?? _subsection ?? _section;
        _outline.Paragraphs.Add(_paragraph = new OutlineParagraph(block, section, _resolution));
        if (_resolution is null)
        {
            section?.Extend(_paragraph);
        }
    }

    private void ResolveLost(Block? next, int last)
    {
        if (!_lost.IsEmpty)
        {
            _lost.Resolve(next, last, Due());
        }
    }

    /// <summary>What may be due after what was read last: the next letter of its list, the next item of its agenda, the next paragraph.</summary>
    private string[] Due()
    {
        var due = new List<string>();
        if (_paragraph is { Agenda: { Count: > 0 } agenda })
        {
            var entry = agenda[agenda.Count - 1];
            due.AddRange(entry.SubItems.Count == 0 ? [] : [entry.SubItems[0].Marker.At(LastOf(entry.SubItems) + 1)]);
            due.Add(entry.Block.Marker.At(LastOf(agenda) + 1));
        }
        else if (_paragraph is { Items: { Count: > 0 } items })
        {
            due.Add(items[0].Block.Marker.At(LastOf(items) + 1));
        }

        due.Add($"'{Invariant((_paragraph?.Number ?? 0) + 1)}.'");
        return [.. due];
    }

    private static int LastOf(List<OutlineItem> items) => items.Count == 0 ? 0 : items[items.Count - 1].Block.Marker.Value;

    private int LastOf(List<OutlineAgendaEntry> entries) =>
        entries.Count == 0 || !ReferenceEquals(entries[entries.Count - 1].Heading, _topicAmongItems) ? 0 : entries[entries.Count - 1].Block.Marker.Value;

    private static int LastOf(List<Block> blocks) => blocks.Count == 0 ? 0 : blocks[blocks.Count - 1].Marker.Value;

    private OutlineSection Open(SectionKind kind, Block heading, OutlineSection? parent)
    {
        var number = heading.Marker.Kind switch
        {
            MarkerKind.None => "u" + Invariant(parent is null ? ++_unnumberedTopics : ++parent.UnnumberedChildren),
            MarkerKind.Capital => ((char)('A' + heading.Marker.Value - 1)).ToString(),
            _ => Invariant(heading.Marker.Value),
        };
        var section = new OutlineSection(kind, heading, parent, parent is null ? number : parent.Path + "." + number, _idPrefix);
        if (parent is null)
        {
            _outline.Sections.Add(section);
        }
        else
        {
            parent.Add(section);
        }

        return section;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
