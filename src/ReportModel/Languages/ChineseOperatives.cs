namespace ReportModel;

/// <summary>How Chinese recommendations ask somebody to act.</summary>
internal static class ChineseOperatives
{
    public static OperativeConventions Conventions { get; } = new()
    {
        // Longer words first: 请求 is not 请, 应当考虑 is not 应.
        Verbs =
        [
            new("鼓励", Modality.Encourage), new("吁请", Modality.CallUpon), new("呼吁", Modality.CallUpon),
            new("促请", Modality.Urge), new("敦促", Modality.Urge), new("请求", Modality.Request), new("要求", Modality.Request),
            new("邀请", Modality.Invite), new("建议", Modality.Recommend), new("请", Modality.Invite),
        ],
        Modals =
        [
            new("应当考虑", Modality.ShouldConsider), new("应考虑", Modality.ShouldConsider),
            new("不妨考虑", Modality.MayWish), new("不妨", Modality.MayWish),
            new("应当", Modality.Should), new("应", Modality.Should),
            new("可能", null), new("可以", Modality.May), new("可", Modality.May),
            new("必须", Modality.Shall), new("须", Modality.Shall),
        ],
        Addressees =
        [
            new("受审议缔约方", AddresseeKind.PartiesUnderReview), new("受审议缔约国", AddresseeKind.PartiesUnderReview),
            new("各缔约国", AddresseeKind.StatesParties), new("缔约国", AddresseeKind.StatesParties),
            new("各缔约方", AddresseeKind.StatesParties), new("缔约方", AddresseeKind.StatesParties),
            new("各会员国", AddresseeKind.States), new("会员国", AddresseeKind.States), new("所有国家", AddresseeKind.States), new("各国", AddresseeKind.States),
            new("秘书处", AddresseeKind.Secretariat),
        ],
        DescribedAddressees =
        [
            new("的国家", AddresseeKind.States), new("的会员国", AddresseeKind.States),
            new("的缔约国", AddresseeKind.StatesParties), new("的缔约方", AddresseeKind.StatesParties),
        ],
        ClauseEnds = "，；。：,;:",
        Connectives = ["与此同时", "在这方面", "同时", "此外", "另外", "并且", "而且", "因此", "但是", "然而", "但", "并", "还", "也", "又"],
        Adverbs = ["还", "也", "亦", "均", "都"],
        AfterAddressee =
        [
            "在", "根据", "依据", "依照", "按照", "酌情", "考虑", "继续", "采取", "加强", "确保", "利用", "为", "向", "与", "对", "就", "将", "通过",
            "提供", "制定", "参与", "支持", "促进", "开展", "建立", "更", "积极", "充分", "应",
        ],
        Brackets = "《》“”（）<>〈〉‘’",
    };
}
