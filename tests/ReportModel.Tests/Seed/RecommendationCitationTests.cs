namespace ReportModel.Tests.Seed;

/// <summary>
/// What the recommendations cite. 《公约》 alone is UNTOC here. A treaty's article is one citation, not the treaty and then the
/// article. "其各项议定书" names no protocol; names of bodies and of the review mechanism, which hold the words of the
/// Convention's title without 《》, cite no treaty.
/// </summary>
public class RecommendationCitationTests
{
    [Theory]
    [InlineData("7(a)", "UNTOC 17")]
    [InlineData("7(b)")]
    [InlineData("7(c)")]
    [InlineData("7(d)")]
    [InlineData("7(e)")]
    [InlineData("7(f)")]
    [InlineData("7(g)")]
    // One citation: （《纳尔逊·曼德拉规则》） is the other name of the same rules.
    [InlineData("7(h)", "Mandela Rules")]
    [InlineData("7(i)")]
    [InlineData("7(j)")]
    [InlineData("7(k)")]
    [InlineData("8(a)")]
    [InlineData("8(b)")]
    [InlineData("8(c)")]
    [InlineData("8(d)")]
    [InlineData("8(e)")]
    // 实施情况审议机制的规则和程序 is a description, without 《》.
    [InlineData("8(f)", "UNTOC")]
    [InlineData("8(g)", "UNTOC")]
    [InlineData("8(h)", "UNTOC")]
    [InlineData("8(i)")]
    [InlineData("8(j)", "UNTOC 6")]
    [InlineData("8(k)", "UNTOC")]
    [InlineData("8(l)")]
    [InlineData("8(m)")]
    [InlineData("8(n)")]
    [InlineData("8(o)", "UNTOC")]
    [InlineData("8(p)", "UNTOC")]
    [InlineData("8(q)")]
    // 《制定打击有组织犯罪的高效战略工具包》 is a publication.
    [InlineData("8(r)")]
    [InlineData("8(s)", "UNTOC")]
    [InlineData("8(t)", "UNTOC", "resolution CCPCJ 26/3")]
    [InlineData("8(u)")]
    [InlineData("8(v)")]
    [InlineData("8(w)")]
    [InlineData("8(x)", "UNTOC")]
    [InlineData("9(a)", "UNTOC 2(b)")]
    [InlineData("9(b)")]
    [InlineData("9(c)")]
    [InlineData("9(d)", "UNTOC", "UNCAC")]
    [InlineData("9(e)", "UNTOC")]
    [InlineData("9(f)")]
    [InlineData("9(g)", "UNTOC")]
    [InlineData("9(h)")]
    [InlineData("9(i)", "UNTOC 31")]
    [InlineData("9(j)")]
    [InlineData("9(k)")]
    // 可能拟订一项《打击有组织犯罪公约》附加议定书: the protocol does not exist, the Convention does.
    [InlineData("9(l)", "resolution CCPCJ 31/1", "UNTOC")]
    // 附件《…运作程序和规则》 are rules by name; 进行国别审议的准则 has no 《》 and is only described.
    [InlineData("10(a)", "resolution COP 9/1", "Review Rules", "resolution COP 10/1")]
    [InlineData("10(b)")]
    public void A_recommendation_cites_in_this_order(string place, params string[] citations) =>
        Assert.Equal(citations, SeedReport.Recommendation(place).Citations.Select(Say.Citation));

    /// <summary>A document named by its symbol is cited; the titles before the symbols cite as any text does.</summary>
    [Theory]
    [InlineData("86(a)", "document CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1")]
    [InlineData("86(b)", "UNTOC 17", "document CTOC/COP/WG.3/2022/2")]
    [InlineData("86(c)", "UNTOC", "document CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("86(d)", "document CTOC/COP/WG.6/2022/CRP.1")]
    [InlineData("87(a)", "document CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1")]
    [InlineData("87(b)", "UNTOC", "document CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("87(c)", "document CTOC/COP/WG.2/2022/2")]
    [InlineData("87(d)", "UNTOC", "document CTOC/COP/WG.2/2020/2")]
    [InlineData("87(e)", "document CTOC/COP/WG.2/2020/3")]
    [InlineData("87(f)", "document CTOC/COP/2020/CRP.5")]
    [InlineData("87(g)", "document CTOC/COP/WG.6/2022/CRP.1")]
    public void An_item_of_another_paragraph_cites_in_this_order(string place, params string[] citations) =>
        Assert.Equal(citations, SeedReport.Item(place).Citations.Select(Say.Citation));
}
