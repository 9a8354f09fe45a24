namespace ReportModel.Drafting.Wording;

/// <summary>Drafts the sentences of a summary: who said what. They state no fact but what they cite.</summary>
internal sealed class Narrating(DraftPlan plan, Works works, Asking asking)
{
    private static readonly string[] Speakers = ["一些发言者", "几位发言者", "大多数发言者", "有与会者", "会上还", "一位发言者"];
    private static readonly string[] Sayings = ["强调了{0}的重要性", "介绍了本国在{0}领域的经验", "对{0}面临的困难表示关切", "指出{0}需要长期投入", "提到了{0}与{1}之间的联系"];
    private static readonly string[] Asides = ["因为各国法律制度不同", "尽管进展并不均衡", "这一点得到其他与会者赞同", "并举例作了说明"];

    /// <summary>Writes the sentences of a paragraph.</summary>
    public void Add(Passage passage, int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            AddSentence(passage);
        }
    }

    private void AddSentence(Passage passage)
    {
        switch (plan.Chance.Below(12))
        {
            case 0:
                passage.Add("据指出，实施");
                works.CiteTreaty(passage, plan.Chance);
                passage.Add("需要").Add(Themes.Any(plan.Chance));
                break;
            case 1:
                passage.Add("会上回顾了");
                works.CiteResolution(passage, plan.Chance);
                break;
            case 2:
                passage.Add("一位发言者提及");
                works.CiteLegalAct(passage, plan.Chance);
                break;
            case 3:
                passage.Add("会上列举了若干做法");
                asking.AddInlineList(passage);
                break;
            default:
                passage.Add(plan.Chance.Pick(Speakers)).Add(plan.Chance.Pick(Sayings)
                    .Replace("{0}", Themes.Any(plan.Chance), StringComparison.Ordinal)
                    .Replace("{1}", Themes.Any(plan.Chance), StringComparison.Ordinal));
                break;
        }

        passage.Add(plan.Chance.Percent(30) ? "，" + plan.Chance.Pick(Asides) : "").Add("。");
    }
}
