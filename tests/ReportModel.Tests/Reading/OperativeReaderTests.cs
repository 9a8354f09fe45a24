namespace ReportModel.Tests.Reading;

/// <summary>Operatives of sentences that the seed does not have.</summary>
public class OperativeReaderTests
{
    [Theory]
    [InlineData("敦促缔约国批准《公约》。", "StatesParties (缔约国): Urge (敦促)")]
    [InlineData("请秘书处编写一份文件。", "Secretariat (秘书处): Invite (请)")]
    [InlineData("请求秘书处提供援助。", "Secretariat (秘书处): Request (请求)")]
    [InlineData("缔约国还应考虑加强合作。", "StatesParties (缔约国): ShouldConsider (应考虑)")]
    [InlineData("各国还均应合作。", "States (各国): Should (应)")]
    [InlineData("各国可能会遇到困难，但各国可利用《公约》。", "States (各国): May (可)")]
    [InlineData("缔约方会议应审议这一问题。", "Body (缔约方会议): Should (应)")]
    [InlineData("建议尚未加入《公约》的国家加入《公约》。", "States (尚未加入《公约》的国家): Recommend (建议)")]
    [InlineData("建议尚未加入《公约》的国家应加入《公约》。", "States (尚未加入《公约》的国家): Recommend (建议)")]
    [InlineData("各国应合作，此外", "States (各国): Should (应)")] // a text that was cut
    [InlineData("鼓励民间社会参与审议。", "Other (民间社会): Encourage (鼓励)")]
    [InlineData("各国须保护证人，并请国际刑警组织提供协助。", "States (各国): Shall (须); Organization (国际刑警组织): Invite (请)")]
    public void Who_is_to_act_and_how_strongly_it_is_asked(string text, string operatives) =>
        Assert.Equal(operatives, Say(SmallReport.Recommending(text)));

    [Theory]
    [InlineData("各国应请民间社会和缔约国鼓励妇女参与。", "States (各国): Should (应)")]
    [InlineData("缔约国应“鼓励各国，各国应”保护证人。", "StatesParties (缔约国): Should (应)")]
    [InlineData("鼓励缔约国应对挑战。", "StatesParties (缔约国): Encourage (鼓励)")]
    public void Who_is_named_inside_a_clause_is_not_asked(string text, string operatives) =>
        Assert.Equal(operatives, Say(SmallReport.Recommending(text)));

    [Fact]
    public void A_recommendation_that_asks_nobody_is_a_finding()
    {
        var result = SmallReport.Parse("会议报告\n\n1. 国际合作工作组通过了以下建议：\n(a) 此类协助涵盖证据。\n");

        Assert.Equal("RM0025", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(Assert.Single(result.Report.Recommendations).Operatives);
    }

    /// <summary>Conventions of a user's own need not have words of each kind.</summary>
    [Fact]
    public void Without_modals_nobody_is_told_what_to_do()
    {
        var chinese = DraftingConventions.For("zh")!;
        var own = chinese with { Operatives = chinese.Operatives with { Modals = [] } };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"), Conventions = own };

        var report = ReportParser.Parse("会议报告\n\n1. 国际合作工作组通过了以下建议：\n(a) 各国应合作。\n", options, TestContext.Current.CancellationToken).Report;

        Assert.Empty(Assert.Single(report.Recommendations).Operatives);
    }

    private static string Say(Recommendation recommendation) =>
        string.Join("; ", recommendation.Operatives.Select(o => $"{o.Addressee}: {o.Modality} ({o.Words})"));
}
