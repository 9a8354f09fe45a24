using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The adoption of the report, which discusses the item of that title.</summary>
internal static class AdoptionPart
{
    public static void Write(DraftDocument draft)
    {
        draft.Heading(SectionKind.Section, 5, "通过报告");
        var number = draft.NextParagraph;
        draft.Paragraph($"{draft.Plan.BodyNames}于{Dates.Day(draft.Plan.To)}通过了经口头修正的本报告。");
        for (var i = 0; i < draft.Agenda.Count; i++)
        {
            if (draft.Agenda[i].Title is "通过报告" or "通过联合报告")
            {
                draft.Agenda[i] = draft.Agenda[i] with { Discussion = new ParagraphRange(number, number) };
            }
        }
    }
}
