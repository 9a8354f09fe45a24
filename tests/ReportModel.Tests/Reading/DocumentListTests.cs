namespace ReportModel.Tests.Reading;

/// <summary>Lists of documents that the seed does not have.</summary>
public class DocumentListTests
{
    private const string List = "1. 国际合作工作组收到了下列文件：\n\n";

    [Theory]
    [InlineData("(a) 背景文件。")]
    [InlineData("(a) 秘书处的说明（第二部分）。")]
    [InlineData("(a) /2030/2 号文件。")]
    [InlineData("(a) 秘书处的说明（CTOC/COP/WG.3/2030/2。")]
    public void A_document_without_a_symbol_in_brackets_is_a_finding(string item)
    {
        var result = JointReport.Parse(List + item);

        Assert.Equal("RM0026", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.Report.Documents);
    }

    [Fact]
    public void A_symbol_that_is_none_is_a_finding_at_its_place()
    {
        var finding = Assert.Single(JointReport.Parse(List + "(a) 说明（附件）（ CTOC/COP//2 ）。").Diagnostics);

        Assert.Equal("RM0022", finding.Id);
        Assert.Equal(new SourceSpan(5, 13, 5, 24, 11), finding.Source);
    }

    [Theory]
    [InlineData("(a) 秘书处的说明（CTOC/COP/WG.3/2030/2）；", "秘书处的说明")]
    [InlineData("(a) 秘书处的说明 （第二部分） (CTOC/COP/WG.3/2030/2)。", "秘书处的说明 （第二部分）")]
    [InlineData("(a) （CTOC/COP/WG.3/2030/2）", "")]
    [InlineData("(a) 说明(CTOC/COP/WG.3/2030/2）和附件", "说明")]
    public void The_title_is_what_stands_before_the_symbol(string item, string title)
    {
        var document = Assert.Single(JointReport.Parse(List + item).Report.Documents);

        Assert.Equal(("CTOC/COP/WG.3/2030/2", title), (document.Symbol.ToString(), document.Title));
    }

    /// <summary>A document that was before two bodies is one document, and a body that is named twice had it once.</summary>
    [Fact]
    public void A_document_is_listed_once_with_each_body()
    {
        var documents = JointReport.Parse("""
            1. 国际合作工作组和国际合作工作组收到了下列文件：

            (a) 甲（CTOC/COP/WG.3/2030/2）；

            (b) 乙（CTOC/COP/WG.3/2030/3）。

            2. 两个工作组收到了以下文件：

            (a) 乙（CTOC/COP/WG.3/2030/3）。
            """).Report.Documents;

        Assert.Equal(["甲: WG.3", "乙: WG.3 WG.2"], documents.Select(d => $"{d.Title}: {string.Join(' ', d.SubmittedTo.Select(b => b.Acronym))}"));
    }

    [Fact]
    public void A_paragraph_without_items_lists_none() =>
        Assert.Empty(JointReport.Parse("1. 国际合作工作组收到了下列文件。").Report.Documents);
}
