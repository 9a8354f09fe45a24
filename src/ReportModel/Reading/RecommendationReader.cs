using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>Makes the records of recommendations from the places where they stand; one that asks and says nothing is a finding.</summary>
internal sealed class RecommendationReader(ReadingContext context, OperativeReader operatives, ActReader acts)
{
    public List<Recommendation> Read(Dictionary<OutlineParagraph, RecommendationPlaces> found, List<Paragraph> read)
    {
        var recommendations = new List<Recommendation>(found.Values.Sum(static places => places.All.Count));
        for (var i = 0; i < read.Count; i++)
        {
            var (outline, paragraph) = (context.Outline.Paragraphs[i], read[i]);
            if (!found.TryGetValue(outline, out var places))
            {
                continue;
            }

            foreach (var place in places.All)
            {
                recommendations.Add(Read(outline, paragraph, place, places.AdoptedBy));
            }
        }

        return recommendations;
    }

    private Recommendation Read(OutlineParagraph outline, Paragraph paragraph, RecommendationPlace place, EquatableArray<Body> adoptedBy)
    {
        var item = place.Item < 0 ? null : paragraph.Items[place.Item];
        var outlineItem = place.Item < 0 ? null : outline.Items[place.Item];
        var block = outlineItem?.Block ?? outline.Block;
        var read = place.Operatives ?? (acts.BeginsWithVerb(block.Text) ? acts.ReadParagraph(block) : operatives.Read(block));
        if (read.IsEmpty)
        {
            context.Report(DocumentRules.NoOperative.At(block.Span));
        }

        return new Recommendation
        {
            Id = context.RecommendationId(outline, outlineItem),
            Report = context.Options.Symbol,
            Paragraph = outline.Number,
            Letter = item?.Letter,
            Resolution = paragraph.Resolution,
            Text = item?.Text ?? paragraph.Text,
            Topic = item?.Topic ?? TopicOf(outline),
            AdoptedBy = adoptedBy,
            Operatives = read,
            Citations = item?.Citations ?? paragraph.Citations,
            Language = context.Language,
            Source = block.Span,
        };
    }

    private static string? TopicOf(OutlineParagraph paragraph) =>
        paragraph.Section is { Kind: SectionKind.Topic } topic ? topic.Title : null;
}
