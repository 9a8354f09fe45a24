using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages;

/// <summary>The words of Chinese reports between names, symbols and paragraphs.</summary>
public class ChineseWordsTests
{
    [Theory]
    [InlineData("号文件|号文件的|号文件所载|号文件所载报告|号文件所载报告的|号文件中|文件|号报告|号报告的|的")]
    public void Between_a_symbol_and_its_paragraph(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["A/80/21#7"], Foreign($"见A/80/21{word}第 7 段。")));

    [Theory]
    [InlineData("报告|文件|说明|见|参见|另见|在|根据|按照|依照|如")]
    public void Before_a_paragraph_whose_document_follows_in_brackets(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["A/80/21#7"], Foreign($"会议{word}第 7 段（A/80/21）。")));

    [Fact]
    public void After_others_the_paragraph_may_be_of_something_else() => Assert.Empty(Foreign("会议决定第 7 段（A/80/21）。"));

    [Theory]
    [InlineData("附件|附录|附文|第二章|第三节|决议草案|决定草案")]
    public void A_part_of_a_document_numbers_its_own_paragraphs(string words) => Assert.All(words.Split('|'), word =>
        Assert.Empty(Foreign($"见{word}（A/80/21）第 7 段。")));

    [Theory]
    [InlineData("以下简称为|以下简称|以下称为|以下称|下文简称|下文称|下称|简称|又称|即")]
    public void Before_another_name_of_the_same_instrument(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["内陆湖泊公约"], SmallReport.Parse($"会议报告\n\n1. 见《内陆湖泊公约》（{word}《湖泊规则》）。\n").Report.Instruments.Select(instrument => instrument.Key)));

    [Theory]
    [InlineData("以及|和|及|与")]
    public void Before_the_last_name_of_a_list(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["中国", "智利", "日本"],
        SmallReport.Parse($"会议报告\n\n1. 《公约》下列缔约国派代表出席了会议：中国、智利{word}日本。\n").Report.Attendance.Select(attendance => attendance.Name)));

    [Theory]
    [InlineData("：:")]
    public void A_mark_announces_a_list(string marks) => Assert.All(marks, mark => Assert.Equal(
        ["中国"], SmallReport.Parse($"会议报告\n\n1. 《公约》下列缔约国派代表出席了会议{mark}中国。\n").Report.Attendance.Select(attendance => attendance.Name)));

    [Theory]
    [InlineData("两个工作组|各工作组")]
    public void All_bodies_of_a_joint_report_are_meant(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["WG.2", "WG.3"],
        Assert.Single(SmallReport.Parse($"会议报告\n\n1. {word}通过了以下建议：\n\n(a) 鼓励各国合作。\n", "CTOC/COP/WG.2/2030/4-CTOC/COP/WG.3/2030/4").Report.Recommendations)
            .AdoptedBy.Select(body => body.Acronym)));

    private static IEnumerable<string> Foreign(string text) => SmallReport.Saying(text).Citations
        .Where(citation => citation is { Kind: CitationKind.Paragraphs, Document: not null }).SelectMany(citation => citation.Paragraphs).Select(id => id.Value);
}
