using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The summary of deliberations: for each item the meetings, who led the discussion, and what was said.</summary>
internal static class DeliberationsPart
{
    public static void Write(DraftDocument draft)
    {
        draft.Heading(SectionKind.Section, 3, "审议情况概要");
        WriteOrigin(draft);
        if (!draft.Plan.IsJoint)
        {
            WriteItems(draft, [.. Substantive(draft).Select(item => (item.Title, new List<AgendaItem> { item }))]);
            return;
        }

        var subsection = 0;
        foreach (var body in draft.Plan.Bodies)
        {
            draft.Heading(SectionKind.Subsection, ++subsection, BodyWords.NameOf(body));
            WriteItems(draft, [.. Substantive(draft).Where(item => item.Body == body && !item.IsJoint).Select(item => (item.Title, new List<AgendaItem> { item }))]);
        }

        draft.Heading(SectionKind.Subsection, ++subsection, $"{draft.Plan.BodyNames}的联合项目");
        WriteItems(draft, [.. Substantive(draft).Where(item => item.IsJoint).GroupBy(item => item.Title).Select(same => (JointHeading(same), same.ToList()))]);
    }

    private static List<AgendaItem> Substantive(DraftDocument draft) =>
        draft.Agenda.Where(item => item.Number > 1 && !item.Title.StartsWith("通过", StringComparison.Ordinal)).ToList();

    private static string JointHeading(IGrouping<string, AgendaItem> same) => FormattableString.Invariant(
        $"{same.Key}（{string.Join('；', same.Select(item => FormattableString.Invariant($"{BodyWords.NameOf(item.Body)}议程项目{item.Number}")))}）");

    /// <summary>Says whose summary it is, and refers back to some recommendations of this report.</summary>
    private static void WriteOrigin(DraftDocument draft)
    {
        var passage = new Passage(draft.Plan.IsSpaced).Add("秘书处在会后与主席密切协调，编写了以下审议情况概要。");
        var list = draft.Recommendations.Where(recommendation => recommendation.Paragraph == draft.Recommendations[0].Paragraph).ToList();
        var from = draft.Chance.Below(list.Count);
        var to = draft.Chance.Between(from, list.Count - 1);
        var words = FormattableString.Invariant(
            from == to ? $"第{list[0].Paragraph}({list[from].Letter})段" : (FormattableString)$"第{list[0].Paragraph}({list[from].Letter})至({list[to].Letter})段");
        passage.Add("已通过的建议载于本报告").Cite(new Citation
        {
            Kind = CitationKind.Paragraphs,
            Words = words,
            Paragraphs = [new ParagraphId(FormattableString.Invariant($"{draft.Plan.Symbol}#{list[0].Paragraph}"))],
            Recommendations = list.GetRange(from, to - from + 1).ConvertAll(recommendation => recommendation.Id).ToEquatableArray(),
        });
        draft.Paragraph(passage.Add("。"));
    }

    private static void WriteItems(DraftDocument draft, List<(string Heading, List<AgendaItem> Items)> discussions)
    {
        for (var i = 0; i < discussions.Count; i++)
        {
            draft.Heading(SectionKind.Topic, i + 1, discussions[i].Heading);
            WriteDiscussion(draft, discussions[i].Items);
        }
    }

    private static void WriteDiscussion(DraftDocument draft, List<AgendaItem> items)
    {
        var first = draft.NextParagraph;
        var sittings = WriteOpening(draft, items);
        for (var i = draft.Chance.Between(1, draft.Plan.Size.Paragraphs); i > 0; i--)
        {
            var passage = new Passage(draft.Plan.IsSpaced);
            draft.Narrating.Add(passage, draft.Chance.Between(1, draft.Plan.Size.Sentences));
            draft.Paragraph(passage);
        }

        var range = new ParagraphRange(first, draft.NextParagraph - 1);
        foreach (var item in items)
        {
            draft.Agenda[draft.Agenda.FindIndex(other => other.Id == item.Id)] = item with { Discussion = range, Sittings = sittings };
        }
    }

    private static EquatableArray<Sitting> WriteOpening(DraftDocument draft, List<AgendaItem> items)
    {
        var day = draft.Plan.From with { Day = draft.Plan.From.Day + draft.Chance.Below(5) };
        var meeting = draft.Chance.Between(1, 8);
        var isOne = draft.Chance.Percent(50);
        var meetings = FormattableString.Invariant(isOne ? $"第{meeting}场会议上" : (FormattableString)$"第{meeting}和第{meeting + 1}场会议上");
        var date = draft.Chance.Percent(50) ? Dates.Day(day) : Dates.DayOfYear(day);
        var item = items.Count > 1 ? "联合议程项目" : FormattableString.Invariant($"议程项目{items[0].Number}");
        var passage = new Passage(draft.Plan.IsSpaced).Add($"{string.Join('和', items.Select(each => BodyWords.NameOf(each.Body)))}在{date}{meetings}审议了题为“{items[0].Title}”的{item}。");
        if (draft.Chance.Percent(60))
        {
            AddPanellists(draft, passage, items);
        }

        passage.Add(draft.Chance.Percent(50) ? "秘书处代表作了介绍性发言。" : "");
        draft.Paragraph(passage);
        return isOne ? [new Sitting(meeting, day)] : [new Sitting(meeting, day), new Sitting(meeting + 1, day)];
    }

    private static void AddPanellists(DraftDocument draft, Passage passage, List<AgendaItem> items)
    {
        var names = new List<string>();
        foreach (var state in draft.Chance.Some(StateWords.Parties, draft.Chance.Between(1, 4)))
        {
            var panellist = new Panellist
            {
                Name = draft.People.Next(),
                State = state,
                StateName = StateWords.NameOf(state),
                AgendaItems = items.ConvertAll(item => item.Id).ToEquatableArray(),
                Paragraph = draft.NextParagraph,
            };
            draft.Panellists.Add(panellist);
            draft.Mention(state);
            names.Add($"{panellist.Name}（{panellist.StateName}）");
        }

        var announced = draft.Chance.Pick(["由以下专题讨论小组成员主讲：", "由以下专题讨论主讲人主导：", "由下列专家主讲："]);
        passage.Add($"讨论由主席主持，{announced}{StateWords.List(names, draft.Chance)}。");
    }
}
