namespace ReportModel;

/// <summary>The drafting conventions of Chinese reports, read from reports of the Conference of the Parties to the Organized Crime Convention and of its working groups.</summary>
internal static class Chinese
{
    public static DraftingConventions Conventions { get; } = new()
    {
        Language = "zh",
        Numerals = ChineseNumerals.Instance,
        Calendar = ChineseCalendar.Instance,
        SentenceEnds = "。！？",
        // Of the half-width marks, those that stand in no number or symbol: extractors and typists write them too.
        BlockEnds = "。！？；：;:",
        ListOpeners = "：:",
        ListSeparators = "、，；,;",
        ListConjunctions = ["以及", "和", "及", "与"],
        OrganizationEndings =
        [
            "组织", "联盟", "委员会", "中心", "协会", "网络", "联合体", "共同体", "机构", "进程", "署", "局", "处", "方案", "规划",
            "基金", "基金会", "法院", "法庭", "银行", "理事会", "会议", "大会", "秘书处", "办公室", "研究所", "联合会", "倡议", "集团", "论坛", "）",
        ],
        AllBodies = ["两个工作组", "各工作组"],
        TheBody = ["工作组", "该工作组", "委员会", "会议"],
        Honorifics = ["先生", "女士", "博士", "教授", "大使"],
        Titles = ["{meeting}在{place}举行的会议[的]报告"],
        RecommendationsAdopted = ["{bodies}通过了以下建议", "{bodies}通过了下列建议", "{bodies}通过以下建议", "{bodies}通过下列建议"],
        AgendaAdopted = ["通过了{?}议程如下", "通过了{?}如下议程", "通过了{?}下列议程", "通过了{?}以下议程"],
        JointItemMarks = ["（联合项目）"],
        HeadingItems = ["{body}[的]议程项目{number}"],
        AdoptionOfReport = ["通过{?}报告"],
        ItemReferences =
        [
            "在题为“{title}”的[联合]议程项目下",
            "在关于{title}的联合议程项目下",
            "在关于{title}的议程项目下",
            "在议程项目{number}下",
            "在{body}[的]议程项目{number}下",
        ],
        Sittings = ["在{days}第{meetings}场会议上", "在{days}第{meetings}次会议上"],
        Statements =
        [
            new(SpeakerCapacity.StateParty, "下列缔约国的代表作了发言：{states}", "作了发言"),
            new(SpeakerCapacity.StateParty, "以下缔约国的代表作了发言：{states}", "作了发言"),
            new(SpeakerCapacity.RegionalEconomicIntegrationOrganization, "区域经济一体化组织{organization}的代表[也]{words}"),
            new(SpeakerCapacity.Observer, "{states}的观察员[也]{words}"),
            new(SpeakerCapacity.Secretariat, "秘书处{?}代表{?}作了{words}", "作了"),
        ],
        Attendance =
        [
            new(AttendanceStatus.Party, "下列缔约国派代表出席了会议{?}：{states}"),
            new(AttendanceStatus.Party, "以下缔约国派代表出席了会议{?}：{states}"),
            new(AttendanceStatus.RegionalEconomicIntegrationOrganization, "区域经济一体化组织{organizations}派代表出席了会议"),
            new(AttendanceStatus.SignatoryObserver, "签署国{states}派观察员出席了会议"),
            new(AttendanceStatus.IntergovernmentalObserver, "政府间组织派观察员出席了会议{?}：{organizations}"),
        ],
        Panellists = ["由以下{?}主讲：{persons}", "由以下{?}主导：{persons}", "由下列{?}主讲：{persons}", "由下列{?}主导：{persons}"],
        InvitedSpeakers = ["主席请{state}常驻{?}代表{name}以{capacity}的身份发言"],
        Officers =
        [
            new(OfficerRole.Chair, "会议[也]由{name}（{state}）担任主席"),
            new(OfficerRole.ViceChair, "会议[也]由{name}（{state}）担任副主席"),
            new(OfficerRole.Rapporteur, "会议[也]由{name}（{state}）担任报告员"),
        ],
        Meetings = ["{bodies}于{days}举行会议，共举行了{count}场会议", "{bodies}于{days}举行会议，共举行了{count}次会议"],
        Hours = ["会议在{hours}举行"],
        DocumentsBefore = ["{bodies}收到了下列文件", "{bodies}收到了以下文件"],
        Operatives = ChineseOperatives.Conventions,
        Citations = ChineseCitations.Conventions,
    };
}
