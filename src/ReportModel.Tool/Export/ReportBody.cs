namespace ReportModel.Tool;

/// <summary>A part of a report's text, with the place where it stands.</summary>
internal abstract record BodyPart(SourceSpan Source);

/// <summary>A heading and what stands below it.</summary>
internal sealed record SectionPart(Section Section, IReadOnlyList<BodyPart> Parts) : BodyPart(Section.Source);

/// <summary>A numbered paragraph.</summary>
internal sealed record ParagraphPart(Paragraph Paragraph) : BodyPart(Paragraph.Source);

/// <summary>An item of the agenda as it is adopted, with its sub-items.</summary>
internal sealed record AgendaPart(AgendaItem Item) : BodyPart(Item.Source);

/// <summary>The text of a report in the order of the document, which is what exports print.</summary>
internal sealed class ReportBody
{
    private readonly ILookup<SectionId, Paragraph> _paragraphs;
    private readonly ILookup<SectionId, AgendaItem> _items;

    private ReportBody(Report report)
    {
        var sections = Flatten(report.Sections).OrderBy(static section => Place(section.Source)).ToList();
        var known = sections.Select(static section => section.Id).ToHashSet();
        _paragraphs = report.Paragraphs.ToLookup(paragraph => known.Contains(paragraph.Section) ? paragraph.Section : default);
        _items = report.AgendaItems.ToLookup(item => sections.FindLast(section => Place(section.Source).CompareTo(Place(item.Source)) < 0)?.Id ?? default);
    }

    /// <summary>The parts outside any section and the sections, in order.</summary>
    public static IReadOnlyList<BodyPart> Of(Report report)
    {
        var body = new ReportBody(report);
        return body.Below(default, report.Sections);
    }

    private List<BodyPart> Below(SectionId id, IEnumerable<Section> sections)
    {
        var paragraphs = _paragraphs[id].ToList();
        var topics = paragraphs.SelectMany(static paragraph => paragraph.Items).Select(static item => item.Topic).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. paragraphs.Select(static BodyPart (paragraph) => new ParagraphPart(paragraph))
                .Concat(_items[id].Select(static item => new AgendaPart(item)))
                .Concat(sections.Select(section => new SectionPart(section, Below(section.Id, section.Sections))))
                // A heading among the letters of a paragraph is printed there.
                .Where(part => part is not SectionPart { Parts.Count: 0, Section: var heading } || !topics.Contains(heading.Title))
                .OrderBy(static part => Place(part.Source)),
        ];
    }

    private static IEnumerable<Section> Flatten(IEnumerable<Section> sections) => sections.SelectMany(static section => Flatten(section.Sections).Prepend(section));

    private static (int Line, int Column) Place(SourceSpan source) => (source.Line, source.Column);
}
