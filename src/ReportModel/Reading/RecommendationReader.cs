using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>
/// Reads recommendations: the items of a paragraph that says that bodies adopted them
/// (<see cref="DraftingConventions.RecommendationsAdopted"/>), or the paragraph itself where it has no items.
/// </summary>
internal sealed class RecommendationReader(ReadingContext context, BodyListReader bodies, OperativeReader operatives)
{
    /// <summary>The paragraphs that hold recommendations, and the bodies that adopted them.</summary>
    public Dictionary<OutlineParagraph, EquatableArray<Body>> FindParagraphs()
    {
        var found = new Dictionary<OutlineParagraph, EquatableArray<Body>>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block;
            if (context.Prepared.RecommendationsAdopted.MayStandIn(paragraph) && context.Prepared.RecommendationsAdopted.TryMatch(text, text.All, out var match))
            {
                found[paragraph] = bodies.ReadList(text, match["bodies"]);
            }
        }

        return found;
    }

    public List<Recommendation> Read(Dictionary<OutlineParagraph, EquatableArray<Body>> paragraphs, List<Paragraph> read)
    {
        var recommendations = new List<Recommendation>(paragraphs.Keys.Sum(static paragraph => Math.Max(1, paragraph.Items.Count)));
        for (var i = 0; i < read.Count; i++)
        {
            var (outline, paragraph) = (context.Outline.Paragraphs[i], read[i]);
            if (!paragraphs.TryGetValue(outline, out var adoptedBy))
            {
                continue;
            }

            if (outline.Items.Count == 0)
            {
                recommendations.Add(Read(outline, null, adoptedBy, paragraph.Text, TopicOf(outline), paragraph.Citations));
            }

            for (var j = 0; j < outline.Items.Count; j++)
            {
                var item = paragraph.Items[j];
                recommendations.Add(Read(
                    outline, outline.Items[j], adoptedBy, item.Text, item.Topic ?? TopicOf(outline), item.Citations));
            }
        }

        return recommendations;
    }

    private Recommendation Read(
        OutlineParagraph paragraph, OutlineItem? item, EquatableArray<Body> adoptedBy, string text, string? topic, EquatableArray<Citation> citations)
    {
        var block = item?.Block ?? paragraph.Block;
        var read = operatives.Read(block);
        if (read.IsEmpty)
        {
            context.Report(DocumentRules.NoOperative.At(block.Span));
        }

        return new Recommendation
        {
            Id = context.RecommendationId(paragraph, item),
            Report = context.Options.Symbol,
            Paragraph = paragraph.Number,
            Letter = item?.Letter,
            Text = text,
            Topic = topic,
            AdoptedBy = adoptedBy,
            Operatives = read,
            Citations = citations,
            Source = block.Span,
        };
    }

    private static string? TopicOf(OutlineParagraph paragraph) =>
        paragraph.Section is { Kind: SectionKind.Topic } topic ? topic.Title : null;
}
