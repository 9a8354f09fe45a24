namespace ReportModel.Tests.Reading;

/// <summary>Who adopted a legal act is the issuer that its sentence names last before the number.</summary>
public class LegalActIssuerTests
{
    [Theory]
    [InlineData("欧洲联盟理事会第 2008/909 号框架决定适用于移交。", "欧洲联盟理事会")]
    [InlineData("依照欧洲联盟理事会第 2008/909 号框架决定移交。", "欧洲联盟理事会")]
    [InlineData("依照欧洲议会和欧洲联盟理事会第 2016/679 号条例移交。", "欧洲议会和欧洲联盟理事会")]
    [InlineData("第 2016/679 号条例适用于移交。", "")]
    public void It_is_named_before_the_number(string text, string issuer)
    {
        var result = SmallReport.Parse($"会议报告\n\n1. {text}\n");

        Assert.Equal(issuer, Assert.Single(result.Report.LegalActs).Issuer);
    }

    [Fact]
    public void The_day_stands_after_its_name()
    {
        var result = SmallReport.Parse("会议报告\n\n1. 欧洲联盟理事会 2008 年 11 月 27 日第 2008/909 号框架决定适用于移交。\n");

        Assert.Equal(new CalendarDate(2008, 11, 27), Assert.Single(result.Report.LegalActs).Date);
    }

    [Fact]
    public void It_may_be_named_in_a_long_text()
    {
        var result = SmallReport.Parse($"会议报告\n\n1. {string.Concat(Enumerable.Repeat("会议审议了合作，", 70))}又依照欧洲联盟理事会第 2008/909 号框架决定移交。\n");

        Assert.Equal("欧洲联盟理事会", Assert.Single(result.Report.LegalActs).Issuer);
    }

    /// <summary>A name that ends another is not meant where the other stands, in whatever order the conventions have them.</summary>
    [Theory]
    [InlineData("欧洲议会和欧洲联盟理事会", "欧洲联盟理事会")]
    [InlineData("欧洲联盟理事会", "欧洲议会和欧洲联盟理事会")]
    public void The_longer_of_two_names_counts(string first, string second)
    {
        var chinese = DraftingConventions.For("zh")!;
        var own = chinese with { Citations = chinese.Citations with { LegalActIssuers = [first, second] } };
        var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2030/5"), Conventions = own };

        var report = ReportParser.Parse("会议报告\n\n1. 依照欧洲议会和欧洲联盟理事会第 2008/909 号框架决定移交。\n", options, TestContext.Current.CancellationToken).Report;

        Assert.Equal("欧洲议会和欧洲联盟理事会", Assert.Single(report.LegalActs).Issuer);
    }
}
