using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>
/// Finds what is to be read as recommendations: the items of a paragraph which says that bodies adopted them
/// (<see cref="DraftingConventions.RecommendationsAdopted"/>); the paragraphs of a resolution or decision that the report
/// reproduces; and the conclusions in its narrative.
/// </summary>
internal sealed class RecommendationFinder(
    ReadingContext context, BodyListReader bodies, ActReader acts, ActingBodies acting, ConclusionReader conclusions, OperativeReader asked)
{
    public Dictionary<OutlineParagraph, RecommendationPlaces> Find()
    {
        var found = new Dictionary<OutlineParagraph, RecommendationPlaces>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            context.ThrowIfCancelled();
            if ((paragraph.Resolution is not null ? FindInResolution(paragraph, paragraph.Resolution) : FindAnnounced(paragraph) ?? FindConclusions(paragraph)) is { } places)
            {
                found.Add(paragraph, places);
            }
        }

        return found;
    }

    private RecommendationPlaces? FindAnnounced(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        var announcing = context.Prepared.RecommendationsAdopted;
        if (!announcing.MayStandIn(paragraph.Block) || !announcing.TryMatch(text, text.All, out var match))
        {
            return null;
        }

        var places = new RecommendationPlaces(match["bodies"].IsEmpty ? context.MeetingBodies : bodies.ReadList(text, match["bodies"])) { IsAnnounced = true };
        if (paragraph.Items.Count == 0)
        {
            places.AddWhole();
        }

        for (var i = 0; i < paragraph.Items.Count; i++)
        {
            places.Add(paragraph, i);
        }

        return places;
    }

    /// <summary>An operative paragraph, and those of its items that open with a verb of their own; where the paragraph is the enacting line, these alone.</summary>
    private RecommendationPlaces FindInResolution(OutlineParagraph paragraph, OutlineResolution resolution)
    {
        var own = acts.ReadParagraph(paragraph.Block);
        var adoptedBy = resolution.Enacting is { } enacting ? acting.Enacting(enacting.Text) : context.Bodies;
        if (own.IsEmpty && !ReferenceEquals(paragraph.Block, resolution.Enacting))
        {
            // A decision may name its body in the sentence itself: "The General Assembly takes note of …".
            (own, var deciding) = conclusions.Read(paragraph);
            adoptedBy = resolution.Enacting is null && !deciding.IsEmpty ? deciding : adoptedBy;
        }

        var places = new RecommendationPlaces(adoptedBy);
        var hasItems = paragraph.Items.Exists(item => acts.BeginsWithVerb(item.Block.Text));
        if (!own.IsEmpty || !hasItems)
        {
            places.AddWhole(own);
        }

        AddItems(places, paragraph);
        return places;
    }

    private RecommendationPlaces? FindConclusions(OutlineParagraph paragraph)
    {
        if (!acts.IsUsed)
        {
            return null;
        }

        if (conclusions.OpensActs(paragraph, out var adoptedBy))
        {
            var enacted = new RecommendationPlaces(adoptedBy);
            AddItems(enacted, paragraph);
            if (enacted.All.Count > 0)
            {
                return enacted;
            }
        }

        var (operatives, concluding) = conclusions.Read(paragraph);
        if (operatives.IsEmpty)
        {
            return null;
        }

        var places = new RecommendationPlaces(concluding);
        if (!TryAddRecommended(places, paragraph, operatives))
        {
            places.AddWhole(operatives);
        }

        return places;
    }

    /// <summary>"The Working Group recommended that: (a) States parties should …; (b) …": where each item says who should act, each is a recommendation.</summary>
    private bool TryAddRecommended(RecommendationPlaces places, OutlineParagraph paragraph, EquatableArray<Operative> operatives)
    {
        var text = paragraph.Block.Text;
        if (paragraph.Items.Count == 0 || operatives is not [{ Modality: Modality.Recommend }] || !context.Conventions.ListOpeners.Contains(text[text.Length - 1]))
        {
            return false;
        }

        var read = paragraph.Items.ConvertAll(item => asked.Read(item.Block));
        if (read.Exists(static item => item.IsEmpty))
        {
            return false;
        }

        for (var i = 0; i < read.Count; i++)
        {
            places.Add(paragraph, i, read[i]);
        }

        return true;
    }

    private void AddItems(RecommendationPlaces places, OutlineParagraph paragraph)
    {
        for (var i = 0; i < paragraph.Items.Count; i++)
        {
            if (acts.ReadParagraph(paragraph.Items[i].Block) is { IsEmpty: false } operatives)
            {
                places.Add(paragraph, i, operatives);
            }
        }
    }
}
