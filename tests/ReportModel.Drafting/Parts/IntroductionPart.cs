using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The introduction: on what decisions each body stands.</summary>
internal static class IntroductionPart
{
    public static void Write(DraftDocument draft)
    {
        draft.Heading(SectionKind.Section, 1, "导言");
        foreach (var body in draft.Plan.Bodies)
        {
            if (draft.Plan.IsJoint)
            {
                draft.Heading(SectionKind.Topic, null, BodyWords.NameOf(body));
            }

            WriteMandate(draft, body);
            for (var i = draft.Chance.Below(3); i > 0; i--)
            {
                var passage = new Passage(draft.Plan.IsSpaced);
                draft.Narrating.Add(passage, draft.Chance.Between(1, draft.Plan.Size.Sentences));
                draft.Paragraph(passage);
            }
        }
    }

    private static void WriteMandate(DraftDocument draft, Body body)
    {
        var parent = BodyWords.NameOf(draft.Plan.Parent);
        var passage = new Passage(draft.Plan.IsSpaced).Add($"{BodyWords.NameOf(body)}是依照{parent}");
        draft.Works.CiteDecision(passage, draft.Chance);
        passage.Add($"设立的。{parent}在");
        draft.Works.CiteDecision(passage, draft.Chance);
        passage.Add("中请它每年举行会议，就");
        draft.Works.CiteConvention(passage);
        draft.Paragraph(passage.Add("的实施交流经验。"));
    }
}
