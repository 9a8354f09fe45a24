namespace ReportModel.Tests.Seed;

public class DocumentTests
{
    private const string Background = "秘书处编写的背景文件，内容是";

    /// <summary>Symbols, bodies that had it before them in the order of the report, all the words before the symbol's bracket.</summary>
    [Theory]
    [InlineData(1, "CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1", "WG.3, WG.2", "临时议程说明")]
    [InlineData(2, "CTOC/COP/WG.3/2022/2", "WG.3", Background + "被判刑人员的移交（《打击有组织犯罪公约》第17条）")]
    [InlineData(3, "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3", "WG.3, WG.2", Background + "适用《打击有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪")]
    [InlineData(4, "CTOC/COP/WG.6/2022/CRP.1", "WG.3, WG.2", "秘书处编写的会议室文件，内容是联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制运作状况")]
    [InlineData(5, "CTOC/COP/WG.2/2022/2", "WG.2", Background + "预防和打击有组织犯罪的有效战略，包括将性别和人权纳入主流")]
    [InlineData(6, "CTOC/COP/WG.2/2020/2", "WG.2", Background + "《联合国打击跨国有组织犯罪公约》在国内法理中的适用")]
    [InlineData(7, "CTOC/COP/WG.2/2020/3", "WG.2", "技术援助问题政府专家工作组2020年7月9日和10日在维也纳举行的会议的报告")]
    [InlineData(8, "CTOC/COP/2020/CRP.5", "WG.2", "秘书处的说明，其中载有对技术援助问题政府专家工作组第十二次会议（2020年7月9日和10日）产生的供将来审议的讨论要点提出的评论意见")]
    public void A_document_was_before_the_bodies(int place, string symbol, string bodies, string title)
    {
        Assert.InRange(place, 1, SeedReport.Report.Documents.Count);
        var document = SeedReport.Report.Documents[place - 1];

        Assert.Equal(symbol, document.Symbol.ToString());
        Assert.Equal(bodies, Say.Bodies(document.SubmittedTo));
        Assert.Equal(title, SeedText.Squeeze(document.Title));
    }

    [Fact]
    public void There_are_eight_with_ten_symbols()
    {
        Assert.Equal(8, SeedReport.Report.Documents.Count);
        Assert.Equal(10, SeedReport.Report.Documents.SelectMany(d => d.Symbols).Distinct().Count());
    }

    [Theory]
    [InlineData(86, "WG.3", 1, 2, 3, 4)]
    [InlineData(87, "WG.2", 1, 3, 5, 6, 7, 8, 4)]
    public void The_items_of_a_paragraph_name_the_documents_before_a_body(int paragraph, string body, params int[] places)
    {
        var named = SeedReport.Paragraph(paragraph).Items
            .SelectMany(i => i.Citations.Where(c => c.Kind == CitationKind.Document).Select(c => c.Document?.ToString()))
            .ToList();
        var before = SeedReport.Report.Documents.Where(d => d.SubmittedTo.Any(b => b.Acronym == body)).ToList();

        Assert.Equal(places.Select(p => SeedReport.Report.Documents[p - 1].Symbol.ToString()), named);
        Assert.Equal(places.Length, before.Count);
    }
}
