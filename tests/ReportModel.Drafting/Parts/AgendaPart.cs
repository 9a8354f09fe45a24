using ReportModel.Drafting.Layout;
using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The adoption of the agenda, and the agenda of each body.</summary>
internal static class AgendaPart
{
    public static void Write(DraftDocument draft)
    {
        var first = draft.NextParagraph;
        var day = draft.Plan.From;
        draft.Paragraph($"{draft.Plan.BodyNames}在{Dates.Day(day)}第1场会议上讨论了拟议工作安排。会上没有提出其他意见。");
        draft.Paragraph($"{draft.Plan.BodyNames}{draft.Chance.Pick(["通过了经修正的议程如下：", "通过了议程如下：", "通过了下列议程：", "通过了以下议程："])}");
        foreach (var body in draft.Plan.Bodies)
        {
            if (draft.Plan.IsJoint)
            {
                draft.Heading(SectionKind.Topic, null, BodyWords.NameOf(body));
            }

            foreach (var item in draft.Agenda.Where(item => item.Body == body))
            {
                WriteItem(draft, item);
            }
        }

        SetDiscussion(draft, new ParagraphRange(first, draft.NextParagraph - 1), new Sitting(1, day));
    }

    private static void WriteItem(DraftDocument draft, AgendaItem item)
    {
        var mark = item.IsJoint ? "（联合项目）" : "";
        draft.Blocks.Add(new DraftBlock(BlockKind.Item, FormattableString.Invariant($"{item.Number}."), item.Title + mark + (item.SubItems.IsEmpty ? "。" : "：")));
        foreach (var sub in item.SubItems)
        {
            draft.Blocks.Add(new DraftBlock(BlockKind.Item, $"({sub.Letter})", sub.Title + (sub == item.SubItems[^1] ? "。" : "；")));
        }
    }

    /// <summary>The heading of this part is the title of a sub-item, so that what stands below it discusses the sub-item.</summary>
    private static void SetDiscussion(DraftDocument draft, ParagraphRange range, Sitting sitting)
    {
        for (var i = 0; i < draft.Agenda.Count; i++)
        {
            draft.Agenda[i] = draft.Agenda[i] with
            {
                SubItems = draft.Agenda[i].SubItems
                    .Select(sub => sub.Title == "通过议程和工作安排" ? sub with { Discussion = range, Sittings = [sitting] } : sub)
                    .ToEquatableArray(),
            };
        }
    }
}
