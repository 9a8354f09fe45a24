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
}
