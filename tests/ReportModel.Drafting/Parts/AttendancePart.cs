using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>Who attended, and in what status.</summary>
internal static class AttendancePart
{
    private static readonly string[] Organizations =
    [
        "国际刑事警察组织（国际刑警组织）", "世界海关组织", "欧洲委员会", "独立国家联合体", "非洲联盟", "东南亚国家联盟", "阿拉伯国家联盟",
        "中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心", "海湾阿拉伯国家合作委员会", "太平洋岛屿警务网络",
    ];

    public static void Write(DraftDocument draft)
    {
        WriteParties(draft);
        if (draft.Chance.Percent(60))
        {
            Add(draft, AttendanceStatus.RegionalEconomicIntegrationOrganization, "欧洲联盟", null, Organization("欧洲联盟"));
            var passage = new Passage(draft.Plan.IsSpaced).Add("作为");
            draft.Works.CiteConvention(passage);
            draft.Paragraph(passage.Add("缔约方的区域经济一体化组织欧洲联盟派代表出席了会议。"));
        }

        if (draft.Chance.Percent(60))
        {
            Add(draft, AttendanceStatus.SignatoryObserver, StateWords.NameOf(StateWords.Observer), StateWords.Observer, null);
            var passage = new Passage(draft.Plan.IsSpaced);
            draft.Works.CiteConvention(passage);
            draft.Paragraph(passage.Add($"签署国{StateWords.NameOf(StateWords.Observer)}派观察员出席了会议。"));
        }

        if (draft.Chance.Percent(80))
        {
            WriteOrganizations(draft);
        }
    }

    private static void WriteParties(DraftDocument draft)
    {
        var passage = new Passage(draft.Plan.IsSpaced);
        draft.Works.CiteConvention(passage);
        var states = draft.Chance.Some(StateWords.Parties, draft.Chance.Between(2, draft.Plan.Size.States));
        foreach (var state in states)
        {
            Add(draft, AttendanceStatus.Party, StateWords.NameOf(state), state, null);
        }

        var aside = draft.Chance.Percent(30) ? "，包括在线上参会" : "";
        draft.Paragraph(passage.Add($"{draft.Chance.Pick(["下列", "以下"])}缔约国派代表出席了会议{aside}：{StateWords.List([.. states.Select(StateWords.NameOf)], draft.Chance)}。"));
    }

    private static void WriteOrganizations(DraftDocument draft)
    {
        var names = draft.Chance.Shuffle(draft.Chance.Some(Organizations, draft.Chance.Between(1, Organizations.Length)));
        foreach (var name in names)
        {
            Add(draft, AttendanceStatus.IntergovernmentalObserver, name, null, Organization(name));
        }

        // No conjunction: names of organizations have their own.
        draft.Paragraph($"下列政府间组织派观察员出席了会议：{string.Join('、', names)}。");
    }

    private static Organization Organization(string name)
    {
        var open = name.IndexOf('（', StringComparison.Ordinal);
        return OrganizationCatalogue.TryFind(open < 0 ? name : name[..open], "zh", out var known) ? known : new Organization { Name = name };
    }

    private static void Add(DraftDocument draft, AttendanceStatus status, string name, State? state, Organization? organization)
    {
        draft.Attendance.Add(new Attendance { Status = status, State = state, Organization = organization, Name = name, Paragraph = draft.NextParagraph });
        if (state is not null)
        {
            draft.Mention(state);
        }
    }
}
