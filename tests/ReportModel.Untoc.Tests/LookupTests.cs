namespace ReportModel.Untoc.Tests;

/// <summary>From an id or a citation as people write it to the record.</summary>
public class LookupTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.2/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4#7(k)")]
    public void A_recommendation_by_its_id(string id)
    {
        Assert.True(Recommendations.TryGet(id, out var found));
        Assert.Same(Recommendations.Wg3_2022.K, found);
    }

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4")]
    [InlineData("CTOC/COP/WG.2/2022/4")]
    [InlineData("CTOC/COP/WG.3/2022/4")]
    public void The_report_and_its_document_by_symbol(string symbol)
    {
        Assert.True(Reports.TryGet(symbol, out var report));
        Assert.Same(Reports.Wg2Wg3_2022, report);
        Assert.True(Documents.TryGet(symbol, out var document));
        Assert.Same(Documents.Ctoc_Cop_Wg3_2022_4, document);
    }

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("CTOC/COP/WG.3/2022/3-CTOC/COP/WG.2/2022/3")]
    [InlineData("CTOC/COP/WG.2/2022/3")]
    [InlineData("CTOC/COP/WG.3/2022/3")]
    public void A_joint_document_by_symbol(string symbol)
    {
        Assert.True(Documents.TryGet(symbol, out var found));
        Assert.Same(Documents.Ctoc_Cop_Wg2_2022_3, found);
    }

    [Fact]
    public void The_other_catalogues_by_id()
    {
        Assert.True(AgendaItems.TryGet("CTOC/COP/WG.3/2022#item1(a)", out var item) && ReferenceEquals(AgendaItems.Wg3_2022.Item1A, item));
        Assert.True(States.TryGet("CIV", out var state) && ReferenceEquals(States.CoteDIvoire, state));
        Assert.True(Paragraphs.TryGet("CTOC/COP/WG.2/2022/4#12", out var paragraph) && ReferenceEquals(Paragraphs.Wg2Wg3_2022.P12, paragraph));
        Assert.True(Resolutions.TryGet("CTOC/COP#resolution9/1", out var resolution) && ReferenceEquals(Resolutions.Cop_9_1, resolution));
        Assert.True(Decisions.TryGet("CTOC/COP#decision2/2", out var decision) && ReferenceEquals(Decisions.Cop_2_2, decision));
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.False(Recommendations.TryGet("CTOC/COP/WG.3/2022/4#7(l)", out var none));
        Assert.Null(none);
        Assert.False(Recommendations.TryGet("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.4/2022/4#7(k)", out _));
        Assert.False(Documents.TryGet("CTOC/COP/WG.2/2022/2-CTOC/COP/WG.3/2022/2", out _));
        Assert.False(States.TryGet("VUT", out _));
        Assert.False(Reports.TryGet("", out _));
    }

    [Theory]
    [InlineData("7(k)")]
    [InlineData("7 (k)")]
    [InlineData("para. 7 (k)")]
    [InlineData("paragraph 7(K)")]
    [InlineData("第7(k)段")]
    [InlineData("第 7（k）段")]
    [InlineData("WG.3, para. 7 (k)")]
    [InlineData("CTOC/COP/WG.3/2022/4, para. 7 (k)")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4, para. 7 (k)")]
    public void A_recommendation_by_a_loose_citation(string citation) =>
        Assert.Same(Recommendations.Wg3_2022.K, Assert.Single(Recommendations.Find(citation)));

    /// <summary>Paragraph 42 of the report writes 第 8(a)至(o)段.</summary>
    [Theory]
    [InlineData("第 8(a)至(o)段")]
    [InlineData("8(a)-(o)")]
    [InlineData("paras. 8 (a)–(o)")]
    public void A_range_of_recommendations(string citation) =>
        Assert.Equal("abcdefghijklmno", string.Concat(Recommendations.Find(citation).Select(r => r.Letter)));

    [Fact]
    public void Everything_is_found_by_the_way_it_prints_itself()
    {
        Assert.All(Recommendations.All, r => Assert.Same(r, Assert.Single(Recommendations.Find(r.ToString()))));
        Assert.All(AgendaItems.All.Where(i => i.Letter is not null), i => Assert.Same(i, Assert.Single(AgendaItems.Find(i.ToString()))));
        Assert.All(AgendaItems.All, i => Assert.Same(i, AgendaItems.Find(i.ToString())[0]));
        Assert.All(Paragraphs.All, p => Assert.Same(p, Assert.Single(Paragraphs.Find(p.ToString()))));
        Assert.All(Documents.All, d => Assert.Same(d, Assert.Single(Documents.Find(d.ToString()))));
        Assert.All(Resolutions.All, r => Assert.Same(r, Assert.Single(Resolutions.Find(r.ToString()))));
        Assert.All(Decisions.All, d => Assert.Same(d, Assert.Single(Decisions.Find(d.ToString()))));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void Everything_is_found_by_its_citation_in_any_language(string language)
    {
        Assert.All(Recommendations.All, r => Assert.Same(r, Assert.Single(Recommendations.Find(r.ToString(language, null)))));
        Assert.All(AgendaItems.All.Where(i => i.Letter is not null), i => Assert.Same(i, Assert.Single(AgendaItems.Find(i.ToString(language, null)))));
        Assert.All(Paragraphs.All, p => Assert.Same(p, Assert.Single(Paragraphs.Find(p.ToString(language, null)))));
        Assert.All(Resolutions.All, r => Assert.Same(r, Assert.Single(Resolutions.Find(r.ToString(language, null)))));
        Assert.All(Decisions.All, d => Assert.Same(d, Assert.Single(Decisions.Find(d.ToString(language, null)))));
    }

    [Theory]
    [InlineData("Côte d'Ivoire")]
    [InlineData("CoteDIvoire")]
    [InlineData("科特迪瓦")]
    [InlineData("CI")]
    public void A_State_by_name_or_code(string name) => Assert.Same(States.CoteDIvoire, Assert.Single(States.Find(name)));

    [Theory]
    [InlineData("WG.3/2022/2")]
    [InlineData("CTOC_COP_WG.3_2022_2")]
    public void A_document_by_the_end_of_its_symbol_or_a_file_name(string symbol) =>
        Assert.Same(Documents.Ctoc_Cop_Wg3_2022_2, Assert.Single(Documents.Find(symbol)));
}
