using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>Builds the tree of a document from its blocks, and checks the numbering on the way.</summary>
internal sealed class OutlineReader
{
    private readonly DocumentOutline _outline = new();
    private readonly NumberingCheck _numbering;
    private readonly List<ReportDiagnostic> _diagnostics;
    private readonly string _report;
    private OutlineSection? _section;
    private OutlineSection? _subsection;
    private OutlineSection? _topic;
    private OutlineSection? _topicAmongItems;
    private OutlineParagraph? _paragraph;
    private int _unnumberedTopics;

    private OutlineReader(string report, List<ReportDiagnostic> diagnostics)
    {
        _report = report;
        _diagnostics = diagnostics;
        _numbering = new NumberingCheck(diagnostics);
    }

    public static DocumentOutline Read(BlockList blocks, string report, List<ReportDiagnostic> diagnostics)
    {
        var reader = new OutlineReader(report, diagnostics);
        foreach (var block in blocks.Blocks)
        {
            reader.Add(block);
        }

        return reader._outline;
    }

    private void Add(Block block)
    {
        switch (block.Role)
        {
            case LineRole.Title:
                _outline.Title = block;
                break;
            case LineRole.SectionHeading:
                _section = Open(SectionKind.Section, block, null);
                (_subsection, _topic) = (null, null);
                break;
            case LineRole.SubsectionHeading:
                _subsection = Open(SectionKind.Subsection, block, _section);
                _topic = null;
                break;
            case LineRole.TopicHeading:
                _topicAmongItems = _topic = Open(SectionKind.Topic, block, _subsection ?? _section);
                break;
            case LineRole.Paragraph:
                AddParagraph(block);
                break;
            case LineRole.Item:
                _numbering.Item(_paragraph!, block);
                _paragraph!.Add(new OutlineItem(block, _topicAmongItems));
                break;
            case LineRole.AgendaEntry:
                _paragraph!.Add(new OutlineAgendaEntry(block, _topicAmongItems));
                break;
            case LineRole.AgendaSubItem when _paragraph!.Agenda.Count > 0:
                _paragraph.Agenda[_paragraph.Agenda.Count - 1].SubItems.Add(block);
                break;
            case LineRole.Unexplained or LineRole.AgendaSubItem:
                _diagnostics.Add(DocumentRules.UnexplainedText.At(block.Span));
                break;
        }
    }

    private void AddParagraph(Block block)
    {
        _numbering.Paragraph(block);
        _topicAmongItems = null;
        var section = _topic ?? _subsection ?? _section;
        section?.Extend(block.Marker.Value);
        _outline.Paragraphs.Add(_paragraph = new OutlineParagraph(block, section));
    }

    private OutlineSection Open(SectionKind kind, Block heading, OutlineSection? parent)
    {
        var number = heading.Marker.Kind switch
        {
            MarkerKind.None => "u" + Invariant(parent is null ? ++_unnumberedTopics : ++parent.UnnumberedChildren),
            MarkerKind.Capital => ((char)('A' + heading.Marker.Value - 1)).ToString(),
            _ => Invariant(heading.Marker.Value),
        };
        var section = new OutlineSection(kind, heading, parent, parent is null ? number : parent.Path + "." + number, _report);
        (parent?.Children ?? _outline.Sections).Add(section);
        return section;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
