using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages;

/// <summary>The words by which Chinese reports cite.</summary>
public class ChineseCitationsTests
{
    [Theory]
    [InlineData("公约", InstrumentKind.Treaty)]
    [InlineData("条约", InstrumentKind.Treaty)]
    [InlineData("宪章", InstrumentKind.Treaty)]
    [InlineData("规约", InstrumentKind.Treaty)]
    [InlineData("协定", InstrumentKind.Treaty)]
    [InlineData("盟约", InstrumentKind.Treaty)]
    [InlineData("议定书", InstrumentKind.Protocol)]
    [InlineData("规则", InstrumentKind.Rules)]
    public void An_instrument_is_known_by_the_end_of_its_title(string ending, InstrumentKind kind)
    {
        var instrument = Assert.Single(Parse($"见《内陆湖泊{ending}》。").Instruments);

        Assert.Equal(($"内陆湖泊{ending}", $"内陆湖泊{ending}", kind), (instrument.Key, instrument.Name, instrument.Kind));
    }

    [Theory]
    [InlineData("《被判刑者转移公约》及其《附加议定书》", "ETS 112; ETS 167")]
    [InlineData("《被判刑者转移公约》和《附加议定书》", "ETS 112; ETS 167")]
    [InlineData("《被判刑者转移公约》以及《附加议定书》", "ETS 112; 附加议定书")]
    [InlineData("《附加议定书》", "附加议定书")]
    public void A_protocol_bears_the_name_of_the_treaty_before_it(string titles, string keys) =>
        Assert.Equal(keys, string.Join("; ", Parse($"见{titles}。").Instruments.Select(i => i.Key)));

    [Theory]
    [InlineData("项")]
    [InlineData("款")]
    [InlineData("目")]
    public void A_subparagraph_has_one_of_these_words(string word) =>
        Assert.Equal("UNTOC, art. 18 (g)", Assert.Single(SmallReport.Saying($"见《公约》第 18 条(g){word}。").Citations).Article!.ToString());

    [Theory]
    [InlineData("框架决定", LegalActKind.FrameworkDecision)]
    [InlineData("条例", LegalActKind.Regulation)]
    [InlineData("指令", LegalActKind.Directive)]
    public void A_legal_act_is_of_a_kind(string words, LegalActKind kind) =>
        Assert.Equal(("2014/41", kind), (Parse($"见第 2014/41 号{words}。").LegalActs[0].Number, Parse($"见第 2014/41 号{words}。").LegalActs[0].Kind));

    [Theory]
    [InlineData("欧洲联盟理事会")]
    [InlineData("欧盟理事会")]
    [InlineData("欧盟委员会")]
    public void A_legal_act_has_an_issuer(string issuer) => Assert.Equal(issuer, Assert.Single(Parse($"见{issuer}第 2014/41 号指令。").LegalActs).Issuer);

    [Theory]
    [InlineData("号决议", "resolution")]
    [InlineData("号决定", "decision")]
    public void A_resolution_or_a_decision(string words, string kind) =>
        Assert.Equal($"CTOC/COP#{kind}8/1", Assert.Single(Parse($"见缔约方会议第 8/1 {words}。").Resolutions).Id.Value);

    [Theory]
    [InlineData("本报告")]
    [InlineData("上文")]
    [InlineData("下文")]
    [InlineData("以上")]
    [InlineData("以下")]
    public void A_paragraph_of_this_report_is_meant_by_these_words(string words) =>
        Assert.Equal("CTOC/COP/WG.3/2030/5#1", Assert.Single(Assert.Single(SmallReport.Saying($"见{words}第 1 段。").Citations).Paragraphs).Value);

    [Theory]
    [InlineData("至")]
    [InlineData("到")]
    [InlineData("-")]
    [InlineData("–")]
    public void A_range_has_one_of_these_words(string word) => Assert.Equal(
        "1 2 3",
        string.Join(' ', SmallReport.Parse($"会议报告\n\n1. 一段。\n\n2. 二段。\n\n3. 见上文第 1{word}3 段。").Report.Paragraphs[2].Citations.Single().Paragraphs.Select(id => id.Value.Split('#')[1])));

    private static Report Parse(string text) => SmallReport.Parse($"会议报告\n\n1. {text}\n").Report;
}
