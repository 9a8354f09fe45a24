using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>The catalogues of an assembly with two reports: each thing is held once, in the catalogue of its kind.</summary>
public class ReportSetTests
{
    private const string Documents = "CTOC/COP/WG.3/2022/1|1\nCTOC/COP/WG.3/2022/2|2";
    private const string Resolutions = "CTOC/COP#resolution9/1|0|Resolution|9/1\nCTOC/COP#decision9/2|0|Decision|9/2\nCTOC/COP#resolution9/3|0|Resolution|9/3";

    private static readonly ReportSet s_set = new(
        2,
        static () => "CTOC/COP/WG.3/2022/4\nCTOC/COP/WG.3/2022/4"u8,
        static () => "CTOC/COP/WG.3/2022\nCTOC/COP/WG.3/2022"u8,
        static i => i == 0
            ? TableOf.With((ReportPart.Documents, Documents), (ReportPart.Resolutions, Resolutions), (ReportPart.Paragraphs, "#1|1|3|#section1\n#2|2|3|#section1\n#3|3|3|#section1"))
            : TableOf.With("-1 0", "0 1", (ReportPart.Documents, Documents), (ReportPart.Resolutions, Resolutions), (ReportPart.Recommendations, "#7(k)|#|7|k|3")));

    [Fact]
    public void Documents_are_those_that_another_report_does_not_give()
    {
        Assert.Equal(["CTOC/COP/WG.3/2022/1", "CTOC/COP/WG.3/2022/2", TableOf.Symbol], s_set.Documents(0).Select(d => d.Symbol.ToString()));
        Assert.Equal(["CTOC/COP/WG.3/2022/2"], s_set.Documents(1).Select(d => d.Symbol.ToString()));
    }

    [Fact]
    public void Resolutions_and_decisions_are_kept_apart()
    {
        Assert.Equal(["9/1", "9/3"], s_set.Resolutions(0, decisions: false).Select(r => r.Number));
        Assert.Equal(["9/2"], s_set.Resolutions(0, decisions: true).Select(r => r.Number));
        Assert.Equal(["9/3"], s_set.Resolutions(1, decisions: false).Select(r => r.Number));
        Assert.Empty(s_set.Resolutions(1, decisions: true));
    }

    [Fact]
    public void Every_kind_of_record_has_a_catalogue()
    {
        Assert.Equal("7(k)", Assert.Single(Runtime.Catalogues.OfRecommendations(s_set).All).Id.Value.Split('#')[1]);
        Assert.Equal([2], Runtime.Catalogues.OfParagraphs(s_set).Find("para. 2").Select(p => p.Number));
        Assert.Equal([1, 2], Runtime.Catalogues.OfParagraphs(s_set).Find("paras. 1-2").Select(p => p.Number));
        Assert.Equal([2, 3], Runtime.Catalogues.OfParagraphs(s_set).Find("paras. 2-9").Select(p => p.Number));
        Assert.Equal(2, Runtime.Catalogues.OfReports(s_set).All.Count);
        Assert.Equal("标题", Runtime.Catalogues.OfReports(s_set).Get(TableOf.Symbol)?.Title);
        Assert.Equal("标题", Runtime.Catalogues.OfReports(s_set).Find("WG.3/2022/4")[0].Title);
        Assert.Empty(Runtime.Catalogues.OfAgendaItems(s_set).All);
        Assert.Equal("甲", Runtime.Catalogues.OfDocuments(s_set, static () => "CTOC/COP/WG.3/2022/1"u8).Get("CTOC/COP/WG.3/2022/1")?.Title);
        Assert.Equal("9/1", Runtime.Catalogues.OfResolutions(s_set, static () => "CTOC/COP#resolution9/1"u8).Get("CTOC/COP#resolution9/1")?.Number);
        Assert.Equal("9/2", Runtime.Catalogues.OfDecisions(s_set, static () => "CTOC/COP#decision9/2"u8).Get("CTOC/COP#decision9/2")?.Number);
        Assert.Null(Runtime.Catalogues.OfDecisions(s_set, static () => "CTOC/COP#resolution9/1"u8).Get("CTOC/COP#resolution9/1"));
    }

    /// <summary>Looking something up touches its own report; who cites it, only all together say, and once.</summary>
    [Fact]
    public void Nothing_is_read_for_who_cites_what_before_somebody_asks()
    {
        var touched = new List<int>();
        var set = new ReportSet(
            2,
            static () => "CTOC/COP/WG.3/2022/4\nCTOC/COP/WG.2/2022/4"u8,
            static () => "\n"u8,
            i =>
            {
                touched.Add(i);
                return TableOf.With((ReportPart.Paragraphs, "#1|1|3|#section1|1|Document|A/80/21||||A/80/21"));
            });
        var paragraphs = Runtime.Catalogues.OfParagraphs(set);
        var documents = Runtime.Catalogues.OfDocuments(set, static () => "\n"u8);

        Assert.Empty(touched);
        Assert.NotNull(paragraphs.Get("CTOC/COP/WG.3/2022/4#1"));
        Assert.DoesNotContain(1, touched);
        touched.Clear();
        _ = documents.CitedBy("A/80/21");
        Assert.Equal([0, 1], touched);
        Assert.Empty(paragraphs.CitedBy("CTOC/COP/WG.3/2022/4#1"));
        Assert.Empty(paragraphs.CitedBy(null));
        Assert.Equal([0, 1], touched);
        Assert.Empty(Runtime.Catalogues.OfReports(set).CitedBy("CTOC/COP/WG.3/2022/4"));
    }

    [Theory]
    [InlineData("CHN")]
    [InlineData("chn")]
    [InlineData("CN")]
    [InlineData("China")]
    [InlineData("中国")]
    [InlineData("la Chine")]
    public void A_State_is_found_by_its_codes_and_names(string text) =>
        Assert.Equal("CHN", Assert.Single(Runtime.Catalogues.OfStates("CHN CIV").Find(text)).Iso3);

    [Fact]
    public void A_State_is_found_by_the_name_of_its_member_and_only_where_it_is_held()
    {
        var states = Runtime.Catalogues.OfStates(" CHN  CIV");

        Assert.Equal(["CHN", "CIV"], states.All.Select(s => s.Iso3));
        Assert.Equal("CIV", Assert.Single(states.Find("CoteDIvoire")).Iso3);
        Assert.Equal("CIV", states.Get("CIV")?.Iso3);
        Assert.Empty(states.Find("Japan"));
        Assert.Empty(states.Find("Atlantis"));
        Assert.Null(states.Get("JPN"));
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        Utf8Text text = static () => default;

        Assert.Throws<ArgumentNullException>("symbols", () => new ReportSet(0, null!, text, static _ => null!));
        Assert.Throws<ArgumentNullException>("agendas", () => new ReportSet(0, text, null!, static _ => null!));
        Assert.Throws<ArgumentNullException>("table", () => new ReportSet(0, text, text, null!));
        Assert.Throws<ArgumentNullException>("facts", () => new ReportTable(null!, text));
        Assert.Throws<ArgumentNullException>("positions", () => new ReportTable(text, null!));
        Assert.Throws<ArgumentNullException>("otherDocuments", () => new ReportTable(text, text, null!));
        Assert.Throws<ArgumentNullException>("otherResolutions", () => new ReportTable(text, text, "", null!));
        Assert.Throws<ArgumentNullException>("rows", () => new ImplementationTable(null!));
        Assert.Throws<ArgumentNullException>("items", () => Lists.Own<int>(null!));
    }
}
