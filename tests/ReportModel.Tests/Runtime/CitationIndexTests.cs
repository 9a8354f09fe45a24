using ReportModel.Runtime;

namespace ReportModel.Tests;

/// <summary>Who cites what, among reports made by hand.</summary>
public class CitationIndexTests
{
    private const string Joint = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4";

    private static readonly Report s_cited = new()
    {
        Symbol = DocumentSymbol.Parse(Joint),
        Paragraphs = [Paragraph(Joint, 7), Paragraph(Joint, 8), Paragraph(Joint, 12)],
        Recommendations = [new() { Id = new(Joint + "#7(a)") }, new() { Id = new(Joint + "#7(b)") }, new() { Id = new(Joint + "#8") }],
    };

    /// <summary>Sections of one report cite each paragraph in another way.</summary>
    private static readonly Report s_citing = new()
    {
        Symbol = DocumentSymbol.Parse("CTOC/COP/WG.6/2022/4"),
        Paragraphs =
        [
            Paragraph("CTOC/COP/WG.6/2022/4", 1, Cite("CTOC/COP/WG.3/2022/4", "7", "7(b)"), Cite("CTOC/COP/WG.3/2022/4", "7")),
            Paragraph("CTOC/COP/WG.6/2022/4", 2, Cite("CTOC/COP/WG.2/2022/4", "7 8 9")) with
            {
                Items = [new() { Letter = "a", Citations = [Cite(Joint, "12"), Cite(Joint, "12")] }],
            },
        ],
        Recommendations = [new() { Id = new("CTOC/COP/WG.6/2022/4#2(a)") }],
    };

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4#7(a)", "1: 7", "2: 7 8 9")]
    [InlineData("CTOC/COP/WG.3/2022/4#7(b)", "1: 7(b)", "1: 7", "2: 7 8 9")]
    [InlineData(Joint + "#8", "2: 7 8 9")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4#8", "2: 7 8 9")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.5/2022/4#8")]
    [InlineData("CTOC/COP/WG.3/2022/4#7(c)")]
    [InlineData("")]
    [InlineData(null)]
    public void A_recommendation(string? id, params string[] expected) => Assert.Equal(expected, Say(Index.CitedBy(new RecommendationId(id!))));

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4#7", "1: 7(b)", "1: 7", "2: 7 8 9")]
    [InlineData(Joint + "#12", "2(a): 12", "2(a): 12")]
    [InlineData("CTOC/COP/WG.2/2022/4#9", "2: 7 8 9")] // the report does not have it, which does not make it uncited
    [InlineData("CTOC/COP/WG.2/2022/4#10")]
    public void A_paragraph(string id, params string[] expected) => Assert.Equal(expected, Say(Index.CitedBy(new ParagraphId(id))));

    [Fact]
    public void A_document_by_either_half() =>
        Assert.All(["CTOC/COP/WG.2/2022/4", "CTOC/COP/WG.3/2022/4", Joint], symbol => Assert.Equal(5, Index.CitedBy(DocumentSymbol.Parse(symbol)).Count));

    [Fact]
    public void A_report_tells_by_its_symbol_which_are_one_document()
    {
        var index = new CitationIndex([Citing("A/80/21", "", Cite("CTOC/COP/WG.2/2022/4", "7")), new() { Symbol = DocumentSymbol.Parse(Joint) }]);

        Assert.Single(index.CitedBy(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/4")));
    }

    [Fact]
    public void A_report_tells_by_its_documents_which_are_one()
    {
        var citing = Citing("A/80/21", "", Cite("CTOC/COP/WG.2/2022/4", "7")) with { Documents = [new() { Symbol = DocumentSymbol.Parse(Joint) }] };

        Assert.Single(new CitationIndex([citing]).CitedBy(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/4")));
    }

    [Fact]
    public void Symbols_that_are_joined_by_one_of_them_are_one_document()
    {
        var symbols = new JointSymbols();
        symbols.Add(DocumentSymbol.Parse("A/79/716-S/2025/18"));
        symbols.Add(DocumentSymbol.Parse("S/2025/18-E/2025/5"));

        Assert.All(["S/2025/18", "E/2025/5"], symbol => Assert.Equal("A/79/716#7", symbols.KeyOf(symbol + "#7")));
    }

    [Fact]
    public void A_resolution()
    {
        var resolution = new ResolutionId("CTOC/COP#resolution9/1");

        Assert.Single(new CitationIndex([Citing("A/80/21", "", new Citation { Resolution = resolution })]).CitedBy(resolution));
    }

    [Fact]
    public void A_recommendation_of_a_part_of_a_document()
    {
        const string Volume = "A/78/5 (Vol. I)";
        var cited = new Report { Symbol = DocumentSymbol.Parse(Volume), Recommendations = [new() { Id = new(Volume + "#7(a)") }] };

        Assert.Single(new CitationIndex([Citing("A/80/21", "", Cite(Volume, "7")), cited]).CitedBy(new RecommendationId(Volume + "#7(a)")));
    }

    [Fact]
    public void A_paragraph_that_cites_may_be_a_recommendation()
    {
        var citing = Citing("A/80/21", "", Cite("A/80/22", "7")) with { Recommendations = [new() { Id = new("A/80/21#1") }] };

        Assert.Equal("A/80/21#1", Assert.Single(new CitationIndex([citing]).CitedBy(DocumentSymbol.Parse("A/80/22"))).Recommendation?.Value);
    }

    [Fact]
    public void What_is_no_document_is_cited_by_nobody()
    {
        Assert.Empty(Index.CitedBy(DocumentSymbol.None));
        Assert.Empty(Index.CitedBy((DocumentSymbol)null!));
        Assert.Empty(Index.CitedBy(default(ResolutionId)));
    }

    /// <summary>Nobody lists the report, but a citation has both halves.</summary>
    [Fact]
    public void A_citation_tells_which_symbols_are_one_document()
    {
        var index = new CitationIndex([s_citing]);

        Assert.Equal(5, index.CitedBy(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/4")).Count);
        Assert.Equal(["1: 7(b)"], Say(index.CitedBy(new RecommendationId("CTOC/COP/WG.2/2022/4#7(b)")))); // what paragraph 7 recommends is not known
    }

    [Fact]
    public void The_place_that_cites_is_a_recommendation_where_it_is_one()
    {
        var places = Index.CitedBy(DocumentSymbol.Parse(Joint));

        Assert.Equal([null, null, null, "CTOC/COP/WG.6/2022/4#2(a)", "CTOC/COP/WG.6/2022/4#2(a)"], places.Select(place => place.Recommendation?.Value));
        Assert.Equal(["CTOC/COP/WG.6/2022/4, para. 1", "CTOC/COP/WG.6/2022/4, para. 2", "CTOC/COP/WG.6/2022/4, para. 2 (a)"], places.Select(place => place.ToString()).Distinct());
    }

    [Fact]
    public void References_come_in_the_order_of_the_symbols()
    {
        string[] symbols = ["CTOC/COP/WG.10/2022/4", "CTOC/COP/WG.9/2022/4", "CTOC/COP/WG.1/2022/4"];

        var places = new CitationIndex(symbols.Select(symbol => Citing(symbol, "", Cite("A/80/21", "1")))).CitedBy(DocumentSymbol.Parse("A/80/21"));

        Assert.Equal(["CTOC/COP/WG.1/2022/4", "CTOC/COP/WG.9/2022/4", "CTOC/COP/WG.10/2022/4"], places.Select(place => place.Report.ToString()));
    }

    [Fact]
    public void References_of_one_symbol_come_in_the_order_of_the_languages()
    {
        string[] languages = ["fr", "zh", "en"];

        var places = new CitationIndex(languages.Select(language => Citing("A/80/22", language, Cite("A/80/21", "1", language)))).CitedBy(DocumentSymbol.Parse("A/80/21"));

        Assert.Equal(["en", "fr", "zh"], places.Select(place => place.Citation.Words));
    }

    /// <summary>A paragraph of a resolution, chapter or annex is named with it; where it has no number, by that alone.</summary>
    [Theory]
    [InlineData("E/2025/24#chapVIII/6", null, "E/2025/24, chap. VIII, para. 6")]
    [InlineData("E/2025/24#56/101/3", "b", "E/2025/24, 56/101, para. 3 (b)")]
    [InlineData("E/2025/24#56/101", "b", "E/2025/24, 56/101 (b)")]
    [InlineData("E/2025/24#resolutionA", null, "E/2025/24, resolution A")]
    [InlineData("E/2025/24#12", null, "E/2025/24, para. 12")]
    public void How_the_place_is_cited(string paragraph, string? letter, string expected) =>
        Assert.Equal(expected, new IncomingReference { Report = DocumentSymbol.Parse("E/2025/24"), Paragraph = new(paragraph), Letter = letter }.ToString());

    [Fact]
    public void Null_is_no_report()
    {
        Assert.Throws<ArgumentNullException>(() => new CitationIndex((IEnumerable<Report>)null!));
        Assert.Throws<ArgumentNullException>(() => new CitationIndex([null!]));
    }

    private static CitationIndex Index { get; } = new([s_citing, s_cited]);

    private static IEnumerable<string> Say(EquatableArray<IncomingReference> places) =>
        places.Select(place => $"{place.Paragraph.Value.Split('#')[1]}{(place.Letter is null ? "" : $"({place.Letter})")}: {place.Citation.Words}");

    private static Report Citing(string symbol, string language, Citation citation) =>
        new() { Symbol = DocumentSymbol.Parse(symbol), Language = language, Paragraphs = [Paragraph(symbol, 1, citation)] };

    private static Paragraph Paragraph(string report, int number, params Citation[] citations) =>
        new() { Id = new(FormattableString.Invariant($"{report}#{number}")), Number = number, Citations = [.. citations] };

    private static Citation Cite(string symbol, string paragraphs, params string[] items) => new()
    {
        Kind = CitationKind.Paragraphs,
        Words = items.Length > 0 ? items[0] : paragraphs,
        Document = DocumentSymbol.Parse(symbol),
        Paragraphs = [.. paragraphs.Split(' ').Select(number => new ParagraphId(symbol + "#" + number))],
        Recommendations = [.. items.Select(item => new RecommendationId(symbol + "#" + item))],
    };
}
