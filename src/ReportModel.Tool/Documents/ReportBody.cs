namespace ReportModel.Tool;

/// <summary>A part of a report's text, with the place where it stands.</summary>
internal abstract record BodyPart(SourceSpan Source);

/// <summary>A heading and what stands below it.</summary>
internal sealed record SectionPart(Section Section, IReadOnlyList<BodyPart> Parts) : BodyPart(Section.Source);

/// <summary>A numbered paragraph, and its place among the paragraphs of the report.</summary>
internal sealed record ParagraphPart(Paragraph Paragraph, int Index) : BodyPart(Paragraph.Source);

/// <summary>An item of the agenda as it is adopted, with its sub-items.</summary>
internal sealed record AgendaPart(AgendaItem Item) : BodyPart(Item.Source);

/// <summary>The text of a report in the order of the document. Everything stands in it once, whatever a document numbers twice.</summary>
internal sealed class ReportBody
{
    /// <summary>Outside any section.</summary>
    private const int Outside = -1;

    private readonly List<Section> _sections = [];
    private readonly ILookup<int, BodyPart> _parts;

    /// <summary>How many sections were taken so far; they are counted as they are listed.</summary>
    private int _taken;

    private ReportBody(Report report)
    {
        List(report.Sections);
        var parts = report.Paragraphs.Select(static BodyPart (paragraph, i) => new ParagraphPart(paragraph, i))
            .Concat(report.AgendaItems.Select(static item => new AgendaPart(item)));
        _parts = parts.ToLookup(part => part is ParagraphPart { Paragraph.Section: var id } ? SectionAt(part.Source, id) : SectionAt(part.Source, null));
    }

    /// <summary>The parts outside any section and the sections, in order.</summary>
    public static IReadOnlyList<BodyPart> Of(Report report)
    {
        var body = new ReportBody(report);
        return body.Below(Outside, report.Sections);
    }

    /// <summary>Whether something stands before something else, or at the same place.</summary>
    public static bool IsBefore(SourceSpan one, SourceSpan other) => Place(one).CompareTo(Place(other)) <= 0;

    private List<BodyPart> Below(int section, EquatableArray<Section> sections)
    {
        var parts = _parts[section].ToList();
        var topics = parts.OfType<ParagraphPart>().SelectMany(static part => part.Paragraph.Items).Select(static item => item.Topic).ToHashSet(StringComparer.Ordinal);
        foreach (var inner in sections)
        {
            var below = Below(_taken++, inner.Sections);

            // A heading among the letters of a paragraph is the topic of those letters.
            if (below.Count > 0 || !topics.Contains(inner.Title))
            {
                parts.Add(new SectionPart(inner, below));
            }
        }

        return [.. parts.OrderBy(static part => Place(part.Source))];
    }

    /// <summary>The last section before a place, among those of an id where there is one.</summary>
    private int SectionAt(SourceSpan source, SectionId? id)
    {
        var found = _sections.FindIndex(section => section.Id == id);
        for (var i = 0; i < _sections.Count; i++)
        {
            var isLater = found < 0 || IsBefore(_sections[found].Source, _sections[i].Source) || !IsBefore(_sections[found].Source, source);
            found = (id is null || _sections[i].Id == id) && IsBefore(_sections[i].Source, source) && isLater ? i : found;
        }

        return found < 0 ? Outside : found;
    }

    private void List(EquatableArray<Section> sections)
    {
        foreach (var section in sections)
        {
            _sections.Add(section);
            List(section.Sections);
        }
    }

    private static (int Line, int Column) Place(SourceSpan source) => (source.Line, source.Column);
}
