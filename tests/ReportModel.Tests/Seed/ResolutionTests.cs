namespace ReportModel.Tests.Seed;

public class ResolutionTests
{
    private const string Strengthening = "加强《联合国打击跨国有组织犯罪公约》及其各项议定书的实施";
    private const string Establishing = "建立联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制";
    private const string Celebrating = "庆祝《联合国打击跨国有组织犯罪公约》通过二十周年并促进其有效实施";
    private const string Wildlife = "为开展国际合作防止和打击非法贩运野生生物加强国际法律框架";

    /// <summary>Place by first citation, what it is, the title where the text gives one with 题为“…”.</summary>
    [Theory]
    [InlineData(1, "decision COP 2/2", null)]
    [InlineData(2, "decision COP 3/2", null)]
    [InlineData(3, "decision COP 2/6", null)]
    [InlineData(4, "decision COP 4/3", null)]
    [InlineData(5, "resolution COP 7/1", Strengthening)]
    [InlineData(6, "resolution COP 9/1", Establishing)]
    [InlineData(7, "resolution COP 10/4", Celebrating)]
    // Paragraph 39 describes it with 关于…的, which is not its title.
    [InlineData(8, "resolution CCPCJ 26/3", null)]
    [InlineData(9, "resolution CCPCJ 31/1", Wildlife)]
    // The title before 第 10/1 号 in 10(a) is that of the annex to 9/1.
    [InlineData(10, "resolution COP 10/1", null)]
    // 立法指南 was made under it; the text gives no title.
    [InlineData(11, "resolution COP 10/6", null)]
    public void A_resolution_or_decision_is_cited(int place, string resolution, string? title)
    {
        Assert.InRange(place, 1, SeedReport.Report.Resolutions.Count);
        var actual = SeedReport.Report.Resolutions[place - 1];

        Assert.Equal(resolution, Say.Resolution(actual));
        Assert.Equal(title, actual.Title is null ? null : SeedText.Squeeze(actual.Title));
    }

    [Fact]
    public void There_are_seven_resolutions_and_four_decisions()
    {
        Assert.Equal(7, SeedReport.Report.Resolutions.Count(r => r.Kind == ResolutionKind.Resolution));
        Assert.Equal(4, SeedReport.Report.Resolutions.Count(r => r.Kind == ResolutionKind.Decision));
    }

    [Theory]
    [InlineData("decision COP 2/2", "CTOC/COP#decision2/2")]
    [InlineData("resolution COP 9/1", "CTOC/COP#resolution9/1")]
    [InlineData("resolution CCPCJ 26/3", "E/CN.15#resolution26/3")]
    public void It_is_named_by_its_body_kind_and_number(string resolution, string id) =>
        Assert.Equal(id, Assert.Single(SeedReport.Report.Resolutions, r => Say.Resolution(r) == resolution).Id.Value);

    /// <summary>The later mentions say 欧盟理事会 and give no date.</summary>
    [Theory]
    [InlineData(0, "2008/909/JHA", LegalActKind.FrameworkDecision, 2008, 11, 27)]
    [InlineData(1, "2017/1939", LegalActKind.Regulation, 2017, 10, 12)]
    public void An_act_of_the_European_Union_is_cited(int index, string number, LegalActKind kind, int year, int month, int day)
    {
        Assert.Equal(2, SeedReport.Report.LegalActs.Count);
        var act = SeedReport.Report.LegalActs[index];

        Assert.Equal(number, act.Number);
        Assert.Equal(kind, act.Kind);
        Assert.Equal("欧洲联盟理事会", SeedText.Squeeze(act.Issuer));
        Assert.Equal(new CalendarDate(year, month, day), act.Date);
    }

    [Theory]
    [InlineData(0, "UNTOC", InstrumentKind.Treaty)]
    [InlineData(1, "Mandela Rules", InstrumentKind.Rules)]
    [InlineData(2, "UNCAC", InstrumentKind.Treaty)]
    [InlineData(3, "Review Rules", InstrumentKind.Rules)]
    [InlineData(4, "1988 Convention", InstrumentKind.Treaty)]
    [InlineData(5, "Transfer Convention", InstrumentKind.Treaty)]
    [InlineData(6, "Transfer Protocol", InstrumentKind.Protocol)]
    [InlineData(7, "Serving Abroad Convention", InstrumentKind.Treaty)]
    public void An_instrument_is_cited(int index, string instrument, InstrumentKind kind)
    {
        Assert.Equal(8, SeedReport.Report.Instruments.Count);
        var actual = SeedReport.Report.Instruments[index];

        Assert.Equal(instrument, InstrumentKeys.Label(actual.Key));
        Assert.Equal(kind, actual.Kind);
    }

    [Fact]
    public void Four_articles_are_cited_all_of_the_Convention()
    {
        var articles = SeedReport.Report.Instruments.SelectMany(i => i.Articles);

        Assert.Equal(["UNTOC 17", "UNTOC 6", "UNTOC 2(b)", "UNTOC 31"], articles.Select(Say.Article));
    }
}
