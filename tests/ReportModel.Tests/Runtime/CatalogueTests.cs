using ReportModel.Runtime;

namespace ReportModel.Tests;

public class CatalogueTests
{
    private const string Joint = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4";
    private const string Other = "CTOC/COP/WG.3/2021/9";

    private static readonly Body s_wg2 = new() { Symbol = "CTOC/COP/WG.2", Acronym = "WG.2" };
    private static readonly Body s_wg3 = new() { Symbol = "CTOC/COP/WG.3", Acronym = "WG.3" };

    private static readonly Catalogue<Recommendation> s_recommendations = Runtime.Catalogues.OfRecommendations(2, Keys, static i => i == 0
        ? [Make(Joint, 7, "k", s_wg3), Make(Joint, 8, "a", s_wg2), Make(Joint, 8, "b", s_wg2), Make(Joint, 8, "c", s_wg2), Make(Joint, 9, "k", s_wg2)]
        : [Make(Other, 7, "k", s_wg3), Make(Other, 12, null, s_wg3)]);

    private static ReadOnlySpan<byte> Keys() => "CTOC/COP/WG.2/2022/4|CTOC/COP/WG.3/2022/4\nCTOC/COP/WG.3/2021/9"u8;

    [Theory]
    [InlineData(Joint + "#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.2/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4#7(k)")]
    public void An_id_is_found_by_either_half_and_in_either_order(string id) => Assert.Equal(Joint + "#7(k)", s_recommendations.Get(id)?.Id.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#7(k)")]
    [InlineData(Joint)]
    [InlineData(Joint + "#7(K)")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.9/2022/4#7(k)")]
    public void What_is_no_id_is_not_found(string? id) => Assert.Null(s_recommendations.Get(id));

    [Theory]
    [InlineData("7(k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("7 (k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("7k", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("para. 7 (K)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("Recommendation 7(k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("第7(k)段", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("第 7（k）段", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4, para. 7 (k)", Joint + "#7(k)")]
    [InlineData(Joint + ", para. 7 (k)", Joint + "#7(k)")]
    [InlineData("2021 7(k)", Other + "#7(k)")]
    [InlineData("WG.3/2021, para. 12", Other + "#12")]
    [InlineData("8", Joint + "#8(a)", Joint + "#8(b)", Joint + "#8(c)")]
    [InlineData("recommendation 7(k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("建议7(k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("第7段(k)分段", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("第７（ｋ）段", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("para.\u00A07\u00A0(k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("para.7(k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("paragraph 7, subparagraph (k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("subparagraph (k) of paragraph 7", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("par. 7 k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("l’alinéa k) du paragraphe 7", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("párr. 7 k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("apartado k) del párrafo 7", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("п. 7 k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("п.7 k)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("подпункт k) пункта 7", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("الفقرة 7 (ك)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("الفقرة ٧ (ك)", Joint + "#7(k)", Other + "#7(k)")]
    [InlineData("CTOC/COP/WG.2/2022/4, para. 7 (k)", Joint + "#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4–CTOC/COP/WG.2/2022/4, para. 7 (k)", Joint + "#7(k)")]
    [InlineData("recommendation 7(k) of CTOC/COP/WG.3/2022/4", Joint + "#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4第7(k)段", Joint + "#7(k)")]
    [InlineData("\u202ACTOC/COP/WG.3/2022/4\u202C، الفقرة 7 (ك)", Joint + "#7(k)")]
    [InlineData("第7(k)段（CTOC/COP/WG.3/2022/4）", Joint + "#7(k)")]
    [InlineData("paras. 8 (a) to (b)", Joint + "#8(a)", Joint + "#8(b)")]
    [InlineData("párrs. 8 a) a b)", Joint + "#8(a)", Joint + "#8(b)")]
    [InlineData("8 a", Joint + "#8(a)")]
    [InlineData("par. 8 à 9", Joint + "#8(a)", Joint + "#8(b)", Joint + "#8(c)", Joint + "#9(k)")]
    [InlineData("8(a)–(b)", Joint + "#8(a)", Joint + "#8(b)")]
    [InlineData("第8(b)至(o)段", Joint + "#8(b)", Joint + "#8(c)")]
    [InlineData("paras. 8-9", Joint + "#8(a)", Joint + "#8(b)", Joint + "#8(c)", Joint + "#9(k)")]
    [InlineData("8(c)-9(k)", Joint + "#8(c)", Joint + "#9(k)")]
    [InlineData(Joint + "#7(k)", Joint + "#7(k)")]
    public void Loose_forms_are_found(string text, params string[] ids) => Assert.Equal(ids, s_recommendations.Find(text).Select(r => r.Id.Value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("para.")]
    [InlineData("7(k")]
    [InlineData("7(z)")]
    [InlineData("WG.4, para. 7 (k)")]
    [InlineData("7(k) of CTOC/COP/WG.4/2022/4")]
    [InlineData("第7(k)条")]
    [InlineData("()")]
    [InlineData("-")]
    [InlineData("7(k) -")]
    [InlineData("(k)")]
    [InlineData("99999999999999(k)")]
    public void What_fits_nothing_finds_nothing(string? text) => Assert.Empty(s_recommendations.Find(text));

    [Fact]
    public void An_id_asks_for_no_section_but_its_own()
    {
        var asked = new List<int>();
        var catalogue = Runtime.Catalogues.OfRecommendations(2, Keys, i =>
        {
            asked.Add(i);
            return [Make(i == 0 ? Joint : Other, 7, "k", s_wg3)];
        });

        Assert.NotNull(catalogue.Get(Other + "#7(k)"));
        Assert.Equal([1], asked);
    }

    [Fact]
    public void A_recommendation_of_two_bodies_is_found_by_either()
    {
        var both = Make(Joint, 7, "k", s_wg3) with { AdoptedBy = [s_wg3, s_wg2] };
        var catalogue = Runtime.Catalogues.OfRecommendations(1, static () => "CTOC/COP/WG.2/2022/4|CTOC/COP/WG.3/2022/4"u8, _ => [both with { Id = new("A/80/21#7(k)") }]);

        Assert.Single(catalogue.Find("WG.2, para. 7 (k)"));
        Assert.Single(catalogue.Find("WG.3, para. 7 (k)"));
        Assert.Empty(catalogue.Find("WG.4, para. 7 (k)"));
    }

    /// <summary>The keys of a generated catalogue end with blanks, which are no section.</summary>
    [Theory]
    [InlineData("   #7(k)")]
    [InlineData("   ")]
    public void Blanks_are_no_id(string id) =>
        Assert.Null(Runtime.Catalogues.OfRecommendations(1, static () => "A/80/21\n   "u8, static i => i == 0 ? [] : throw new InvalidOperationException("There is one section.")).Get(id));

    [Fact]
    public void Agenda_items_are_found_by_body_year_and_number()
    {
        var catalogue = Runtime.Catalogues.OfAgendaItems(1, static () => "CTOC/COP/WG.3/2022|CTOC/COP/WG.2/2022"u8, static _ => [Item(s_wg3, null), Item(s_wg3, "a"), Item(s_wg2, null)]);

        Assert.Same(s_wg2, catalogue.Get("CTOC/COP/WG.2/2022#item1")?.Body);
        Assert.Equal("a", catalogue.Get("CTOC/COP/WG.3/2022#item1(a)")?.Letter);
        Assert.Equal([s_wg3, s_wg2], catalogue.Find("agenda item 1").Select(i => i.Body));
        Assert.Equal("a", Assert.Single(catalogue.Find("WG.3, item 1 (a)")).Letter);
        Assert.Same(s_wg2, Assert.Single(catalogue.Find("WG.2 item 1")).Body);
    }

    [Fact]
    public void Documents_are_found_by_the_end_of_a_symbol()
    {
        var document = new Document { Symbol = DocumentSymbol.Parse(Joint) };
        var catalogue = Runtime.Catalogues.OfDocuments(1, Keys, _ => [document]);

        Assert.Same(document, catalogue.Get("CTOC/COP/WG.3/2022/4"));
        Assert.Equal([document], catalogue.Find("ctoc_cop_wg.3_2022_4"));
        Assert.Equal([document], catalogue.Find("WG.3/2022/4"));
        Assert.Equal([document], catalogue.Find("document CTOC/COP/WG.3/2022/4"));
        Assert.Equal([document], catalogue.Find("CTOC/COP/WG.3/2022/4 – CTOC/COP/WG.2/2022/4"));
        Assert.Empty(catalogue.Find("document"));
        Assert.Empty(catalogue.Find("G.3/2022/4"));
    }

    [Fact]
    public void Resolutions_are_found_by_body_and_number()
    {
        var resolution = new Resolution { Id = new("CTOC/COP#resolution9/1"), Body = new() { Symbol = "CTOC/COP", Acronym = "COP" }, Number = "9/1" };
        var catalogue = Runtime.Catalogues.OfResolutions(1, static () => "CTOC/COP#resolution9/1"u8, _ => [resolution]);

        Assert.Same(resolution, catalogue.Get("CTOC/COP#resolution9/1"));
        Assert.Equal([resolution], catalogue.Find("9/1"));
        Assert.Equal([resolution], catalogue.Find("COP resolution 9/1"));
        Assert.Equal([resolution], catalogue.Find("第9/1号决议"));
        Assert.Empty(catalogue.Find("CCPCJ resolution 9/1"));
        Assert.Empty(catalogue.Find("9/2"));
    }

    private static Recommendation Make(string report, int paragraph, string? letter, Body body) => new()
    {
        Id = new(FormattableString.Invariant($"{report}#{paragraph}{(letter is null ? "" : $"({letter})")}")),
        Paragraph = paragraph,
        Letter = letter,
        AdoptedBy = [body],
    };

    private static AgendaItem Item(Body body, string? letter) => new()
    {
        Id = new($"{body.Symbol}/2022#item1{(letter is null ? "" : $"({letter})")}"),
        Body = body,
        Number = 1,
        Letter = letter,
    };
}
