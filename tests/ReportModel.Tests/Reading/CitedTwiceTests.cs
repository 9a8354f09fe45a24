namespace ReportModel.Tests.Reading;

/// <summary>What is cited several times is one thing; what one citation leaves out, another may say, and the first to say it counts.</summary>
public class CitedTwiceTests
{
    [Theory]
    [InlineData("缔约方会议第 8/1 号决议。题为“加强合作”的缔约方会议第 8/1 号决议。", null)] // the title stands right before the number or nowhere
    [InlineData("缔约方会议第 8/1 号决议，及其题为“加强合作”的第 8/1 号决议。", "加强合作")]
    [InlineData("缔约方会议题为“加强合作”的第 8/1 号决议，及其题为“其他”的第 8/1 号决议。", "加强合作")]
    [InlineData("缔约方会议题为“加强合作”的第 8/1 号决议，又见第 8/1 号决议。", "加强合作")]
    public void A_resolution_has_the_title_that_it_is_given_first(string text, string? title) =>
        Assert.Equal(title, Assert.Single(Parse(text).Resolutions).Title);

    [Theory]
    [InlineData("依照欧洲联盟理事会第 2008/909 号框架决定。依照欧洲联盟理事会 2008 年 11 月 27 日第 2008/909 号框架决定。", "2008-11-27")]
    [InlineData("依照欧洲联盟理事会 2008 年 11 月 27 日第 2008/909 号框架决定。依照欧洲联盟理事会 2009 年 1 月 1 日第 2008/909 号框架决定。", "2008-11-27")]
    [InlineData("依照欧洲联盟理事会 2008 年 11 月 27 日第 2008/909 号框架决定。依照欧洲联盟理事会第 2008/909 号框架决定。", "2008-11-27")]
    [InlineData("依照欧洲联盟理事会第 2008/909 号框架决定。", null)]
    [InlineData("第 2008/909 号框架决定。", null)]
    public void A_legal_act_has_the_date_that_it_is_given_first(string text, string? date) =>
        Assert.Equal(date, Assert.Single(Parse(text).LegalActs).Date?.ToString());

    [Theory]
    [InlineData("依照欧洲联盟理事会第 2008/909 号框架决定。", "欧洲联盟理事会")]
    [InlineData("欧盟委员会提到欧盟理事会第 2014/41 号指令。", "欧盟理事会")]
    [InlineData("第 2014/41 号指令。", "")]
    [InlineData("在欧盟理事会开会。第 2014/41 号指令。", "")]
    public void A_legal_act_has_the_issuer_that_its_sentence_names_last(string text, string issuer) =>
        Assert.Equal(issuer, Assert.Single(Parse(text).LegalActs).Issuer);

    private static Report Parse(string text) => SmallReport.Parse($"会议报告\n\n1. {text}\n").Report;
}
