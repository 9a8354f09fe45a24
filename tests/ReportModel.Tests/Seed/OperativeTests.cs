namespace ReportModel.Tests.Seed;

public class OperativeTests
{
    private const string WithOutdatedRecords = "尚未更新其在名为“打击犯罪信息与法律网络共享平台”（“夏洛克”）的知识管理门户网站上的立法记录的国家";
    private const string WithUnpublishedRulings = "未公布本国法院和法庭关于有组织犯罪的裁决和意见的国家";

    /// <summary>Addressee kind and words, modality and words, in the order of the text.</summary>
    [Theory]
    [InlineData("7(a)", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("7(b)", "States 各国: Encourage 鼓励")]
    [InlineData("7(c)", "States 各国: Encourage 鼓励")]
    [InlineData("7(d)", "States 各国: Encourage 鼓励")]
    [InlineData("7(e)", "States 各国: Encourage 鼓励")]
    [InlineData("7(f)", "States 各国: Encourage 鼓励", "Organization 毒品和犯罪问题办公室: Encourage 鼓励")]
    [InlineData("7(g)", "States 各国: Encourage 鼓励")]
    [InlineData("7(h)", "States 各国: Encourage 鼓励")]
    [InlineData("7(i)", "States 各国: Encourage 鼓励")]
    [InlineData("7(j)", "States 各国: Encourage 鼓励")]
    [InlineData("7(k)", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("8(a)", "States " + WithOutdatedRecords + ": Should 应")]
    [InlineData("8(b)", "Organization 毒品和犯罪问题办公室: May 可")]
    // The Office is whom States may invite (邀请): it is asked nothing by the Working Group.
    [InlineData("8(c)", "States 各国: MayWish 不妨考虑")]
    [InlineData("8(d)", "States 各国: MayWish 不妨考虑")]
    [InlineData("8(e)", "Organization 毒品和犯罪问题办公室: ShouldConsider 应考虑")]
    [InlineData("8(f)", "Organization 毒品和犯罪问题办公室: Should 应")]
    [InlineData("8(g)", "States 各国: MayWish 不妨考虑")]
    [InlineData("8(h)", "States 各国: Should 应", "States 各国: MayWish 不妨")]
    [InlineData("8(i)", "States 各国: ShouldConsider 应考虑")]
    // 鼓励各国在实施…时考虑: the 考虑 is what they are encouraged to do, far from the verb.
    [InlineData("8(j)", "States 各国: Encourage 鼓励")]
    // 此类协助至少应涵盖: assistance is no addressee.
    [InlineData("8(k)", "States 各国: ShouldConsider 应考虑")]
    [InlineData("8(l)", "States 各国: ShouldConsider 应考虑")]
    // 此类计划可考虑到: a plan is no addressee.
    [InlineData("8(m)", "States 各国: ShouldConsider 应考虑")]
    // 可能会带来 is no 可.
    [InlineData("8(n)", "States 各国: ShouldConsider 应考虑", "States 各国: MayWish 不妨")]
    [InlineData("8(o)", "States " + WithUnpublishedRulings + ": ShouldConsider 应考虑")]
    // 并在必要时请求…: what the parties are called upon to do.
    [InlineData("8(p)", "StatesParties 缔约国: CallUpon 吁请")]
    [InlineData("8(q)", "States 各国: Encourage 鼓励")]
    [InlineData("8(r)", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("8(s)", "States 各国: ShouldConsider 应当考虑")]
    // 应努力.
    [InlineData("8(t)", "States 各国: Should 应")]
    [InlineData("8(u)", "States 各国: ShouldConsider 应考虑")]
    // 应鼓励妇女: the Working Group encourages nobody.
    [InlineData("8(v)", "States 各国: Should 应")]
    [InlineData("8(w)", "States 各国: ShouldConsider 应考虑")]
    [InlineData("8(x)", "Organization 毒品和犯罪问题办公室: Should 应当")]
    [InlineData("9(a)", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("9(b)", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("9(c)", "StatesParties 缔约国: Should 应当")]
    [InlineData("9(d)", "StatesParties 缔约国: Should 应当")]
    [InlineData("9(e)", "StatesParties 缔约国: Should 应当", "StatesParties 缔约国: Encourage 鼓励")]
    // 鼓励缔约国应对双重犯罪…: 应对 is a verb, no 应.
    [InlineData("9(f)", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("9(g)", "Organization 毒品和犯罪问题办公室: Should 应")]
    [InlineData("9(h)", "Organization 毒品和犯罪问题办公室: Should 应")]
    [InlineData("9(i)", "StatesParties 缔约国: Invite 请", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("9(j)", "StatesParties 缔约国: Invite 请")]
    [InlineData("9(k)", "StatesParties 缔约国: Encourage 鼓励")]
    [InlineData("9(l)", "States 各国: Invite 请")]
    [InlineData("10(a)", "PartiesUnderReview 受审议缔约方: Encourage 鼓励")]
    [InlineData("10(b)", "Organization 毒品和犯罪问题办公室: Encourage 鼓励")]
    public void A_recommendation_asks_of_these_addressees_in_these_words(string place, params string[] operatives) =>
        Assert.Equal(operatives, SeedReport.Recommendation(place).Operatives.Select(Say.Operative));

    [Fact]
    public void The_Office_is_UNODC_wherever_it_is_addressed()
    {
        var addressees = SeedReport.Report.Recommendations.SelectMany(r => r.Operatives).Select(o => o.Addressee)
            .Where(a => a.Kind == AddresseeKind.Organization).ToList();

        Assert.Equal(8, addressees.Count);
        Assert.All(addressees, a => Assert.Equal("UNODC", a.Organization?.Acronym));
    }

    [Fact]
    public void No_other_addressee_is_an_organization_or_a_body()
    {
        var addressees = SeedReport.Report.Recommendations.SelectMany(r => r.Operatives).Select(o => o.Addressee)
            .Where(a => a.Kind != AddresseeKind.Organization).ToList();

        Assert.Equal(46, addressees.Count);
        Assert.All(addressees, a => Assert.True(a.Organization is null && a.Body is null));
    }
}
