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
    [InlineData("《公约》第条，《公约》第 18 届会议。", "Instrument UNTOC; Instrument UNTOC")]
    [InlineData("《公约》第 18(g) 条。", "Article UNTOC, art. 18 (g)")]
    [InlineData("《公约》第 18 条(g)分段。", "Article UNTOC, art. 18")]
    [InlineData("见《公约。", "")]
    [InlineData("《公约》18 条规定均适用。", "Instrument UNTOC")] // eighteen provisions
    [InlineData("《司法协助手册》及其《附加议定书》适用。", "Instrument 附加议定书")] // a handbook has no protocol of its name
    [InlineData("本报告第 1 段（A/80/21）。", "Paragraphs CTOC/COP/WG.3/2030/5#1; Document A/80/21")]
    [InlineData("程序和规则第 44 段，共 3/4 的票数，第 2/3 部分。", "")]
    public void What_is_cited(string text, string citations) =>
        Assert.Equal(citations, string.Join("; ", SmallReport.Saying(text).Citations.Select(Say)));

    /// <summary>Another name in brackets behind a title is one of the same instrument, and articles of that name are its articles.</summary>
    [Theory]
    [InlineData("《甲国与乙国引渡公约》（《引渡公约》）第18条。", "Article 甲国与乙国引渡公约 18")]
    [InlineData("《甲国与乙国引渡公约》（下称《引渡公约》）第18条，又见《引渡公约》第 3 条(b)项。", "Article 甲国与乙国引渡公约 18; Article 甲国与乙国引渡公约 3 b")]
    [InlineData("《甲国与乙国引渡条约》（以下简称“《引渡公约》”）。《引渡公约》第 3 条。", "Instrument 甲国与乙国引渡条约; Article 甲国与乙国引渡条约 3")]
    [InlineData("《反腐败公约》（《有组织犯罪公约》）第18条。", "Instrument UNCAC; Instrument UNTOC")]
    [InlineData("《甲国引渡公约》（《乙国议定书》）第18条。", "Instrument 甲国引渡公约; Instrument 乙国议定书")]
    [InlineData("《甲国引渡公约》（《司法协助手册》）第18条。", "Instrument 甲国引渡公约")]
    [InlineData("《甲国引渡公约》（见《乙国公约》第3条）。", "Instrument 甲国引渡公约; Article 乙国公约 3")]
    public void An_alias_in_brackets_names_the_same_instrument(string text, string citations) => Assert.Equal(
        citations,
        string.Join("; ", SmallReport.Saying(text).Citations.Select(citation =>
            FormattableString.Invariant($"{citation.Kind} {citation.Instrument} {citation.Article?.Number} {citation.Article?.Subparagraph}").TrimEnd())));

    /// <summary>Titles may stand in titles; a mark that is never closed opens none, and one too many closes none.</summary>
    [Theory]
    [InlineData("《关于《海上货物运输公约》的议定书》适用。", "关于《海上货物运输公约》的议定书")]
    [InlineData("《关于《甲条约》和《乙条约》的公约》和《丙条约》适用。", "关于《甲条约》和《乙条约》的公约; 丙条约")]
    [InlineData("《关于《甲条约》的公约》》和《乙条约》适用。", "关于《甲条约》的公约; 乙条约")]
    [InlineData("《关于《甲条约》的手册。", "甲条约")]
    [InlineData("又见《关于《甲条约》的手册。", "甲条约")]
    [InlineData("关于》的《甲《乙条约》公约》。", "甲《乙条约》公约")]
    [InlineData("《《海上货物运输公约》议定书》适用。", "《海上货物运输公约》议定书")]
    public void Titles_in_titles_belong_to_the_outer_one(string text, string keys) =>
        Assert.Equal(keys, string.Join("; ", SmallReport.Saying(text).Citations.Select(citation => citation.Instrument)));

    /// <summary>What is known of the titles in one text says nothing of the next.</summary>
    [Fact]
    public void Titles_in_titles_are_read_in_each_paragraph()
    {
        var report = SmallReport.Parse("会议报告\n\n1. 《甲《乙条约》公约》。\n\n2. 又见《丙《丁条约》公约》。\n").Report;

        Assert.Equal(["甲《乙条约》公约", "丙《丁条约》公约"], report.Instruments.Select(instrument => instrument.Key));
    }

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
