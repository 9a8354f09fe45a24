using System.Xml.Linq;

namespace ReportModel.Untoc.Tests;

/// <summary>The documentation file beside the assembly is what editors show to people who hover over a name.</summary>
public class HoverTextTests
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "ReportModel.Untoc.xml")).Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Of_a_recommendation_is_its_official_text_and_paragraph()
    {
        var member = Members["P:ReportModel.Untoc.Recommendations.Wg3_2022.K"];

        Assert.Equal("鼓励缔约国在收到其他缔约国取得囚犯同意后发出的移交请求后，适当考虑该请求并及时回复请求国是否允准该请求。", member.Element("summary")!.Value.Trim());
        Assert.Contains("para. 7 (k)", member.Element("remarks")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_constant_is_that_of_its_member() => Assert.Equal(
        "P:ReportModel.Untoc.Recommendations.Wg3_2022.K",
        Members["F:ReportModel.Untoc.Recommendations.Wg3_2022.Id.K"].Element("inheritdoc")!.Attribute("cref")!.Value);

    [Fact]
    public void Of_the_other_catalogues()
    {
        Assert.Equal("会议开幕", Summary("AgendaItems.Wg3_2022.Item1A"));
        Assert.Equal("Côte d'Ivoire", Summary("States.CoteDIvoire"));
        Assert.Equal("秘书处编写的背景文件，内容是被判刑人员的移交（《打击有组织犯罪公约》第 17 条）", Summary("Documents.Ctoc_Cop_Wg3_2022_2"));
        Assert.StartsWith("在关于通过联合报告的议程项目下", Summary("Paragraphs.Wg2Wg3_2022.P78"), StringComparison.Ordinal);
    }

    private static string Summary(string member) => Members["P:ReportModel.Untoc." + member].Element("summary")!.Value.Trim();
}
