using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages;

/// <summary>The words by which Chinese recommendations ask somebody to act.</summary>
public class ChineseOperativesTests
{
    [Theory]
    [InlineData("鼓励", Modality.Encourage)]
    [InlineData("吁请", Modality.CallUpon)]
    [InlineData("呼吁", Modality.CallUpon)]
    [InlineData("促请", Modality.Urge)]
    [InlineData("敦促", Modality.Urge)]
    [InlineData("请求", Modality.Request)]
    [InlineData("要求", Modality.Request)]
    [InlineData("邀请", Modality.Invite)]
    [InlineData("建议", Modality.Recommend)]
    [InlineData("请", Modality.Invite)]
    public void A_verb_stands_before_the_addressee(string words, Modality modality) =>
        Assert.Equal($"各国 {modality} {words}", Read($"{words}各国开展合作。"));

    [Theory]
    [InlineData("应当考虑", Modality.ShouldConsider)]
    [InlineData("应考虑", Modality.ShouldConsider)]
    [InlineData("不妨考虑", Modality.MayWish)]
    [InlineData("不妨", Modality.MayWish)]
    [InlineData("应当", Modality.Should)]
    [InlineData("应", Modality.Should)]
    [InlineData("可以", Modality.May)]
    [InlineData("可", Modality.May)]
    [InlineData("必须", Modality.Shall)]
    [InlineData("须", Modality.Shall)]
    public void A_modal_stands_behind_it(string words, Modality modality) =>
        Assert.Equal($"各国 {modality} {words}", Read($"各国{words}开展合作。"));

    [Theory]
    [InlineData("还均")]
    [InlineData("也都")]
    [InlineData("都也还亦均")]
    public void Several_adverbs_may_stand_before_a_modal(string adverbs) => Assert.Equal("各国 Should 应", Read($"各国{adverbs}应开展合作。"));

    [Fact]
    public void What_may_happen_is_not_asked() => Assert.Equal("", Read("各国可能遇到困难。"));

    [Theory]
    [InlineData("受审议缔约方", AddresseeKind.PartiesUnderReview)]
    [InlineData("受审议缔约国", AddresseeKind.PartiesUnderReview)]
    [InlineData("各缔约国", AddresseeKind.StatesParties)]
    [InlineData("缔约国", AddresseeKind.StatesParties)]
    [InlineData("各缔约方", AddresseeKind.StatesParties)]
    [InlineData("缔约方", AddresseeKind.StatesParties)]
    [InlineData("各会员国", AddresseeKind.States)]
    [InlineData("会员国", AddresseeKind.States)]
    [InlineData("所有国家", AddresseeKind.States)]
    [InlineData("各国", AddresseeKind.States)]
    [InlineData("秘书处", AddresseeKind.Secretariat)]
    [InlineData("尚未批准的国家", AddresseeKind.States)]
    [InlineData("尚未批准的会员国", AddresseeKind.States)]
    [InlineData("尚未批准的缔约国", AddresseeKind.StatesParties)]
    [InlineData("尚未批准的缔约方", AddresseeKind.StatesParties)]
    public void An_addressee_is_of_a_kind(string words, AddresseeKind kind)
    {
        Assert.Equal((kind, words), One($"鼓励{words}开展合作。"));
        Assert.Equal((kind, words), One($"{words}应开展合作。"));

        static (AddresseeKind Kind, string Words) One(string text)
        {
            var addressee = Assert.Single(SmallReport.Recommending(text).Operatives).Addressee;
            return (addressee.Kind, addressee.Words);
        }
    }

    [Theory]
    [InlineData("与此同时 在这方面 同时 此外 另外 并且 而且 因此 但是 然而 但 并 还 也 又")]
    public void A_clause_may_begin_with_a_connecting_word(string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal("各国 Should 应; 秘书处 Request 请求", Read($"各国应开展合作，{word}请求秘书处提供援助。")));

    [Theory]
    [InlineData("还 也 亦 均 都")]
    public void An_adverb_may_stand_before_the_modal(string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal("各国 Should 应", Read($"各国{word}应开展合作。")));

    [Theory]
    [InlineData("在 根据 依据 依照 按照 酌情 考虑 继续 采取 加强 确保 利用 为 向 与 对 就 将 通过")]
    [InlineData("提供 制定 参与 支持 促进 开展 建立 更 积极 充分 应")]
    public void What_is_to_be_done_begins_with_one_of_these(string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal("民间社会 Encourage 鼓励", Read($"鼓励民间社会{word}甲乙丙。")));

    [Theory]
    [InlineData("《》“”（）<>〈〉‘’")]
    public void Nobody_is_asked_inside_brackets(string brackets)
    {
        for (var i = 0; i < brackets.Length; i += 2)
        {
            Assert.Equal("各国 Should 应", Read($"各国应开展合作{brackets[i]}甲，秘书处应提供援助{brackets[i + 1]}。"));
        }
    }

    [Theory]
    [InlineData("，；。：,;:")]
    public void A_clause_ends_at_a_mark(string marks) => Assert.All(marks, mark =>
        Assert.Equal("各国 Should 应; 秘书处 Should 应", Read($"各国应开展合作{mark}秘书处应提供援助。")));

    private static string Read(string text) =>
        string.Join("; ", SmallReport.Recommending(text).Operatives.Select(o => $"{o.Addressee.Words} {o.Modality} {o.Words}"));
}
