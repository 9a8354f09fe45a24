namespace ReportModel.Drafting.Wording;

/// <summary>Drafts recommendations: who is asked to do what, how strongly, why, and on what ground.</summary>
internal sealed class Asking(DraftPlan plan, Works works)
{
    private static readonly (string Words, Modality Modality)[] Verbs =
    [
        ("鼓励", Modality.Encourage), ("吁请", Modality.CallUpon), ("呼吁", Modality.CallUpon), ("促请", Modality.Urge), ("敦促", Modality.Urge),
        ("请求", Modality.Request), ("邀请", Modality.Invite), ("请", Modality.Invite), ("建议", Modality.Recommend),
    ];

    private static readonly (string Words, Modality Modality)[] Modals =
    [
        ("应", Modality.Should), ("应当", Modality.Should), ("应考虑", Modality.ShouldConsider), ("应当考虑", Modality.ShouldConsider),
        ("不妨", Modality.MayWish), ("不妨考虑", Modality.MayWish), ("可", Modality.May), ("必须", Modality.Shall), ("须", Modality.Shall),
    ];

    private static readonly (string Words, AddresseeKind Kind)[] Groups =
    [
        ("各国", AddresseeKind.States), ("会员国", AddresseeKind.States), ("缔约国", AddresseeKind.StatesParties), ("各缔约国", AddresseeKind.StatesParties),
        ("缔约方", AddresseeKind.StatesParties), ("受审议缔约方", AddresseeKind.PartiesUnderReview), ("秘书处", AddresseeKind.Secretariat),
    ];

    private static readonly string[] Organizations = ["毒品和犯罪问题办公室", "联合国毒品和犯罪问题办公室", "国际刑警组织", "世界海关组织", "国际移民组织"];
    private static readonly string[] Others = ["民间社会组织", "私营部门", "学术界", "科技企业", "金融机构"];
    private static readonly string[] Actions = ["加强", "制定", "支持", "促进", "开展", "建立", "提供", "参与"];
    private static readonly string[] Reasons = ["为巩固已有成果", "为减少重复工作", "在资源允许的情况下", "在不影响本国法律制度的前提下"];
    private static readonly string[] Tails = ["包括定期更新联络点名录", "以便及时答复来文", "特别是在调查的早期阶段", "同时顾及小国的处境"];
    private static readonly string[] Deeds = ["收集统计资料", "公布示范表格", "举办区域讲习班", "指定联络人", "评估现行做法"];

    /// <summary>Writes one recommendation, without the mark at its end.</summary>
    public Passage Draft()
    {
        var passage = new Passage(plan.IsSpaced);
        if (plan.Chance.Percent(20))
        {
            passage.Add(plan.Chance.Pick(Reasons)).Add("，");
            Ask(passage, beginsSentence: false);
        }
        else
        {
            Ask(passage, beginsSentence: true);
        }

        AddTail(passage);
        if (plan.Chance.Percent(25))
        {
            passage.Add(plan.Chance.Percent(50) ? "，并" : "；与此同时，");
            AskByVerb(passage, beginsSentence: false);
        }

        if (plan.Chance.Percent(15))
        {
            passage.Add("。").Add(plan.Chance.Percent(50) ? "此外，" : "");
            AskByModal(passage);
        }

        return passage;
    }

    private void AddTail(Passage passage)
    {
        if (plan.Chance.Percent(40))
        {
            passage.Add("，").Add(plan.Chance.Pick(Tails));
        }

        if (plan.Chance.Percent(15))
        {
            AddInlineList(passage);
        }
    }

    /// <summary>A list inside the sentence opens no items of its own.</summary>
    public void AddInlineList(Passage passage)
    {
        var deeds = plan.Chance.Some(Deeds, plan.Chance.Between(2, 4));
        passage.Add("，即：");
        for (var i = 0; i < deeds.Count; i++)
        {
            passage.Add(i == 0 ? "" : i == deeds.Count - 1 ? "；以及" : "；").Add($"({Letters.At(i)}){deeds[i]}");
        }
    }

    private void Ask(Passage passage, bool beginsSentence)
    {
        if (plan.Chance.Percent(55))
        {
            AskByVerb(passage, beginsSentence);
        }
        else
        {
            AskByModal(passage);
        }
    }

    private void AskByVerb(Passage passage, bool beginsSentence)
    {
        var (words, modality) = plan.Chance.Pick(Verbs);
        // Whom no catalogue holds is known as an addressee only at the beginning of a sentence.
        var addressee = beginsSentence && plan.Chance.Percent(15)
            ? new Addressee { Kind = AddresseeKind.Other, Words = plan.Chance.Pick(Others) }
            : Addressee();
        passage.Ask(new Operative { Addressee = addressee, Modality = modality, Words = words }).Add(words);
        Name(passage, addressee);
        Act(passage);
    }

    private void AskByModal(Passage passage)
    {
        var (words, modality) = plan.Chance.Pick(Modals);
        var addressee = Addressee();
        passage.Ask(new Operative { Addressee = addressee, Modality = modality, Words = words });
        Name(passage, addressee);
        passage.Add(words);
        Act(passage);
    }

    private Addressee Addressee()
    {
        switch (plan.Chance.Below(10))
        {
            case 0:
                return new Addressee { Kind = AddresseeKind.Body, Body = plan.Parent, Words = BodyWords.ShortNameOf(plan.Parent) };
            case 1 or 2:
                var name = plan.Chance.Pick(Organizations);
                return OrganizationCatalogue.TryFind(name, "zh", out var organization)
                    ? new Addressee { Kind = AddresseeKind.Organization, Organization = organization, Words = name }
                    : throw new InvalidOperationException($"The catalogue has no organization '{name}'.");
            case 3:
                var (ending, kind) = plan.Chance.Pick<(string, AddresseeKind)>([("的国家", AddresseeKind.States), ("的缔约国", AddresseeKind.StatesParties)]);
                return new Addressee { Kind = kind, Words = "尚未" + plan.Chance.Pick(Deeds) + ending };
            default:
                var (words, group) = plan.Chance.Pick(Groups);
                return new Addressee { Kind = group, Words = words };
        }
    }

    private static void Name(Passage passage, Addressee addressee) => passage.Add(addressee.Words);

    private void Act(Passage passage)
    {
        switch (plan.Chance.Below(8))
        {
            case 0:
                passage.Add("根据");
                works.CiteTreaty(passage, plan.Chance);
                break;
            case 1:
                passage.Add("按照");
                works.CiteResolution(passage, plan.Chance);
                break;
        }

        passage.Add(plan.Chance.Pick(Actions)).Add(Themes.Any(plan.Chance));
        if (plan.Chance.Percent(30))
        {
            passage.Add("，其中涉及").Add(Themes.Any(plan.Chance));
        }
    }
}
