using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages;

/// <summary>The words with which Chinese reports give a treaty a second name, and lead from a document to its paragraphs.</summary>
public class ChineseCitationWordTests
{
    [Theory]
    [InlineData("以下简称为")]
    [InlineData("以下简称")]
    [InlineData("以下称为")]
    [InlineData("以下称")]
    [InlineData("下文简称")]
    [InlineData("下文称")]
    [InlineData("下称")]
    [InlineData("简称")]
    [InlineData("又称")]
    [InlineData("即")]
    public void Words_before_a_second_name(string words) => Assert.Equal(
        ["甲国与乙国引渡公约 18", "甲国与乙国引渡公约 3"],
        SmallReport.Saying($"《甲国与乙国引渡公约》（{words}《引渡公约》）第18条，又见《引渡公约》第 3 条。").Citations.Select(citation => $"{citation.Article?.Instrument} {citation.Article?.Number}"));

    [Theory]
    [InlineData("号文件")]
    [InlineData("号文件的")]
    [InlineData("号文件所载")]
    [InlineData("号文件所载报告")]
    [InlineData("号文件所载报告的")]
    [InlineData("号文件中")]
    [InlineData("文件")]
    [InlineData("号报告")]
    [InlineData("号报告的")]
    [InlineData("的")]
    public void Words_between_a_document_and_its_paragraph(string words)
    {
        var citation = Assert.Single(SmallReport.Saying($"见A/80/21{words}第3段。").Citations);

        Assert.Equal(("A/80/21", "A/80/21#3"), (citation.Document?.ToString(), string.Join(' ', citation.Paragraphs.Select(id => id.Value))));
    }
}
