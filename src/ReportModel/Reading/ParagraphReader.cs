using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>Makes the records of paragraphs and items from the outline, each with what it cites.</summary>
internal sealed class ParagraphReader(ReadingContext context, CitationReader citations)
{
    public List<Paragraph> Read()
    {
        var paragraphs = new List<Paragraph>(context.Outline.Paragraphs.Count);
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            context.ThrowIfCancelled();
            paragraphs.Add(new Paragraph
            {
                Id = context.ParagraphId(paragraph),
                Number = paragraph.Number,
                Resolution = paragraph.Resolution?.Label,
                Text = paragraph.Block.Text,
                Section = paragraph.Section?.Id ?? default,
                Citations = citations.Read(paragraph.Block, paragraph.Scope),
                Items = Read(paragraph.Items, paragraph.Scope),
                Language = context.Language,
                Source = paragraph.Block.Span,
            });
        }

        return paragraphs;
    }

    private EquatableArray<ParagraphItem> Read(List<OutlineItem> items, string scope)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var read = new ParagraphItem[items.Count];
        for (var i = 0; i < read.Length; i++)
        {
            context.ThrowIfCancelled();
            read[i] = Read(items[i], scope);
        }

        return new EquatableArray<ParagraphItem>(read);
    }

    private ParagraphItem Read(OutlineItem item, string scope) => new()
    {
        Letter = item.Letter,
        Text = item.Block.Text,
        Topic = item.Topic?.Title,
        Citations = citations.Read(item.Block, scope),
        Language = context.Language,
        Source = item.Block.Span,
    };
}
