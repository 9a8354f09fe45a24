using ReportModel.Drafting.Layout;
using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The title: whose report it is, when they met, and where.</summary>
internal static class TitlePart
{
    public static void Write(DraftDocument draft)
    {
        var plan = draft.Plan;
        draft.Blocks.Add(new DraftBlock(BlockKind.Heading, "", draft.Spaced($"{plan.BodyNames}{Dates.Days(plan.From, plan.To)}在{plan.Place}举行的会议报告")));
    }
}
