namespace ReportModel.Tests.Reading;

/// <summary>Who led a discussion, of lists that the seed does not have.</summary>
public class PanellistTests
{
    [Theory]
    [InlineData("张三（智利）和李四。", 1)] // the list goes on, but without a State
    [InlineData("张三（智利）主持了讨论。", 0)]
    public void A_list_that_goes_on_without_a_State_is_a_finding(string persons, int findings)
    {
        var result = SmallReport.Parse($"会议报告\n\n1. 讨论由以下人士主讲：{persons}\n");

        Assert.Equal("张三", Assert.Single(result.Report.Panellists).Name);
        Assert.Equal(findings, result.Diagnostics.Count(finding => finding.Id == "RM0027"));
    }

    [Theory]
    [InlineData("张三（智利）", "张三")]
    [InlineData("（智利）", "")] // the name was lost
    public void A_panellist_has_the_place_of_name_and_State(string person, string name)
    {
        const string Before = "1. 讨论由以下人士主讲：";
        var panellist = Assert.Single(SmallReport.Parse($"会议报告\n\n{Before}{person}。\n").Report.Panellists);

        Assert.Equal((name, "智利", "CHL"), (panellist.Name, panellist.StateName, panellist.State.Iso3));
        Assert.Equal((3, Before.Length + 1, Before.Length + person.Length + 1), (panellist.Source.Line, panellist.Source.Column, panellist.Source.EndColumn));
    }
}
