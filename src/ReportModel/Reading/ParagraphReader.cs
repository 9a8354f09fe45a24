using ReportModel.Layout;
using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>Makes the records of sections, paragraphs and items from the outline, each with what it cites.</summary>
internal sealed class ParagraphReader(ReadingContext context, CitationReader citations)
{
    public List<Paragraph> Read(CancellationToken cancellationToken)
    {
        var paragraphs = new List<Paragraph>(context.Outline.Paragraphs.Count);
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            paragraphs.Add(new Paragraph
            {
                Id = context.ParagraphId(paragraph.Number),
                Number = paragraph.Number,
                Text = paragraph.Block.Text.Text,
                Section = context.SectionId(paragraph.Section),
                Citations = citations.Read(paragraph.Block.Text),
                Items = paragraph.Items.ConvertAll(Read).ToEquatableArray(),
                Source = paragraph.Block.Span,
            });
        }

        return paragraphs;
    }

    public EquatableArray<Section> ReadSections(List<OutlineSection> sections) => sections.ConvertAll(section => new Section
    {
        Id = context.SectionId(section),
        Kind = section.Kind,
        Number = section.Heading.Marker.Kind == MarkerKind.None ? null : section.Heading.WrittenNumber,
        Title = section.Title,
        Paragraphs = section.Range,
        Sections = ReadSections(section.Children),
        Source = section.Heading.Span,
    }).ToEquatableArray();

    private ParagraphItem Read(OutlineItem item) => new()
    {
        Letter = item.Letter,
        Text = item.Block.Text.Text,
        Topic = item.Topic?.Title,
        Citations = citations.Read(item.Block.Text),
        Source = item.Block.Span,
    };
}
