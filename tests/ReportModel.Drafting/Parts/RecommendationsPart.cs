using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The recommendations of each body, and of several together.</summary>
internal static class RecommendationsPart
{
    private static readonly string[] Openings = ["通过了以下建议", "通过了下列建议", "通过以下建议", "通过下列建议"];

    public static void Write(DraftDocument draft)
    {
        draft.Heading(SectionKind.Section, 2, "建议");
        if (!draft.Plan.IsJoint)
        {
            WriteList(draft, draft.Plan.Bodies);
            return;
        }

        var subsection = 0;
        foreach (var body in draft.Plan.Bodies)
        {
            draft.Heading(SectionKind.Subsection, ++subsection, BodyWords.NameOf(body));
            WriteList(draft, [body]);
        }

        draft.Heading(SectionKind.Subsection, ++subsection, $"关于{Themes.Any(draft.Chance)}的联合专题讨论");
        WriteList(draft, draft.Plan.Bodies);
    }

    private static void WriteList(DraftDocument draft, EquatableArray<Body> bodies)
    {
        var number = draft.NextParagraph;
        draft.Paragraph($"{string.Join('和', bodies.Select(BodyWords.NameOf))}{draft.Chance.Pick(Openings)}，供{BodyWords.NameOf(draft.Plan.Parent)}核可：");
        var count = draft.Chance.Between(1, draft.Plan.Size.Recommendations);
        string? topic = null;
        for (var i = 0; i < count; i++)
        {
            if (draft.Chance.Percent(15))
            {
                topic = "更新" + Themes.Any(draft.Chance);
                draft.Heading(SectionKind.Topic, null, topic);
            }

            var passage = draft.Asking.Draft();
            passage.Add(i == count - 1 ? "。" : "；");
            var letter = draft.Item(passage, topic);
            draft.Recommendations.Add(new Recommendation
            {
                Id = new RecommendationId(FormattableString.Invariant($"{draft.Plan.Symbol}#{number}({letter})")),
                Report = draft.Plan.Symbol,
                Paragraph = number,
                Letter = letter,
                Text = passage.Text,
                Language = DraftDocument.Language,
                Topic = topic,
                AdoptedBy = bodies,
                Operatives = passage.Operatives,
                Citations = passage.Citations.ToEquatableArray(),
            });
        }
    }
}
