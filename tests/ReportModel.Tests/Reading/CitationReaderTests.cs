namespace ReportModel.Tests.Reading;

/// <summary>Citations of sentences that the seed does not have.</summary>
public class CitationReaderTests
{
    [Theory]
    [InlineData("《反腐败公约》第46条第9款规定了条件。", "Article UNCAC, art. 46")]
    [InlineData("《公约》第 18 条(g)项和第 13 条。", "Article UNTOC, art. 18 (g)")]
    [InlineData("《海上货物运输公约》适用。", "Instrument 海上货物运输公约")]
    [InlineData("《司法协助手册》已经出版。", "")]
    [InlineData("缔约方会议第 8/1 号决议和第 8/2 号决定。", "Resolution CTOC/COP#resolution8/1; Resolution CTOC/COP#decision8/2")]
    [InlineData("欧洲联盟理事会第 2014/41 号指令。", "LegalAct 2014/41")]
    [InlineData("见 CTOC/COP/WG.3/2030/2 和 A/80/21。", "Document CTOC/COP/WG.3/2030/2; Document A/80/21")]
    [InlineData("本报告第 1 段。", "Paragraphs CTOC/COP/WG.3/2030/5#1")]
    [InlineData("程序和规则第 44 段，共 3/4 的票数，第 2/3 部分。", "")]
    public void What_is_cited(string text, string citations) =>
        Assert.Equal(citations, string.Join("; ", SmallReport.Saying(text).Citations.Select(Say)));

    [Fact]
    public void A_title_stands_before_the_number_of_its_resolution()
    {
        var report = SmallReport.Parse("会议报告\n\n1. 题为“其他”的文件提到题为“加强合作”的缔约方会议第 8/1 号决议和题为“审议”的第 8/2 号决议。\n").Report;

        Assert.Equal(["8/1 ", "8/2 审议"], report.Resolutions.Select(r => $"{r.Number} {r.Title}"));
    }

    [Theory]
    [InlineData("预防犯罪与刑事司法委员会第 26/3 号决议。")]
    [InlineData("根据缔约方会议第 8/1 号决议，预防犯罪与刑事司法委员会第 26/3 号决议。")]
    public void A_resolution_of_a_misspelt_body_is_no_resolution_of_another(string text)
    {
        var result = SmallReport.Parse($"会议报告\n\n1. {text}\n");

        Assert.Contains("'预防犯罪与刑事司法委员会'", Assert.Single(result.Diagnostics, d => d.Id == "RM0021").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Report.Resolutions, r => r.Number == "26/3");
    }

    [Fact]
    public void A_reference_to_what_the_report_does_not_have_is_a_finding()
    {
        var result = SmallReport.Parse("会议报告\n\n1. 见本报告第 7(a)段。\n");

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("RM0023", finding.Id);
        Assert.Equal((3, 8), (finding.Source.Line, finding.Source.Column));
        Assert.Contains("paragraph 7, which", finding.Message, StringComparison.Ordinal);
    }

    private static string Say(Citation citation) => citation.Kind + " " + citation.Kind switch
    {
        CitationKind.Resolution => citation.Resolution!.Value.Value,
        CitationKind.LegalAct => citation.LegalAct,
        CitationKind.Instrument => citation.Instrument,
        CitationKind.Article => citation.Article!.ToString(),
        CitationKind.Document => citation.Document!.ToString(),
        _ => string.Join(' ', citation.Paragraphs),
    };
}
