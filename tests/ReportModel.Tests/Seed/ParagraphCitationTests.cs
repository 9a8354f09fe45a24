namespace ReportModel.Tests.Seed;

/// <summary>
/// What the paragraphs cite, each place in order. An instrument is cited where the text marks its name by 《》, also inside
/// a title or name in “”; a title in 《》 that is no instrument is a publication or a national text as a whole. Among
/// citations, a resolution stands where its number stands, after its title. What has no 《》 is a description.
/// </summary>
public class ParagraphCitationTests
{
    [Theory]
    [InlineData(1, "decision COP 2/2", "decision COP 3/2")]
    [InlineData(2, "UNTOC")]
    [InlineData(3, "decision COP 2/6", "decision COP 4/3")]
    // The first is in the title of the resolution, which is named after its title; 《公约》 follows.
    [InlineData(4, "UNTOC", "resolution COP 7/1", "UNTOC")]
    // The title has the Convention without 《》. 第44段 is of the procedures and rules, which stand here without 《》.
    [InlineData(5, "resolution COP 9/1", "UNTOC")]
    // The Convention is in the title. 《引渡和司法协助手册》 is a publication.
    [InlineData(6, "UNTOC", "resolution COP 10/4")]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    // In the title of the agenda item.
    [InlineData(12, "UNTOC 17")]
    // 1997 年附加议定书 has no 《》: it is described, not named; paragraph 14 names it.
    [InlineData(13, "act 2008/909/JHA", "1988 Convention", "UNCAC", "UNTOC", "Transfer Convention")]
    [InlineData(14, "Transfer Protocol", "act 2008/909/JHA")]
    [InlineData(15)]
    // 1963 年的一项北欧公约 is not named. 《附加议定书》 is that to the Convention named before it.
    [InlineData(16, "act 2008/909/JHA", "Transfer Convention", "Transfer Protocol")]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(19, "Transfer Convention", "Serving Abroad Convention")]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(26)]
    [InlineData(27)]
    [InlineData(28)]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32, "UNTOC")]
    [InlineData(33)]
    // In the title of an issue paper that stands in “”.
    [InlineData(34, "UNTOC")]
    [InlineData(35)]
    // In the name of the programme in “”. The publications stand in 《》 as wholes, also those that hold the Convention's name.
    [InlineData(36, "UNTOC")]
    [InlineData(37, "UNTOC")]
    [InlineData(38)]
    // 题为《有组织犯罪与性别：与<…公约>有关的问题》 is a publication as a whole.
    [InlineData(39, "resolution CCPCJ 26/3")]
    [InlineData(40)]
    [InlineData(41)]
    // The Convention is in the title of the agenda item.
    [InlineData(42, "UNTOC", "paragraphs 8")]
    // In the title of the agenda item.
    [InlineData(43, "UNTOC")]
    [InlineData(44)]
    [InlineData(45, "UNTOC")]
    [InlineData(46)]
    // 《打击贩运野生生物综合国家战略》 is national.
    [InlineData(47)]
    [InlineData(48)]
    [InlineData(49, "UNTOC")]
    // 《宪法》 is national.
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(52)]
    // 《莱西法案》 is national.
    [InlineData(53)]
    [InlineData(54)]
    [InlineData(55, "resolution COP 10/6")]
    [InlineData(56)]
    [InlineData(57, "UNTOC 2(b)")]
    [InlineData(58)]
    // 可能拟订一项…附加议定书: no protocol is there to be cited.
    [InlineData(59, "resolution CCPCJ 31/1", "UNTOC")]
    // The mechanism bears the Convention's name without 《》.
    [InlineData(60)]
    [InlineData(61, "UNTOC")]
    [InlineData(62, "UNTOC")]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    // 《网上有组织犯罪摘要》 and 《打击有组织犯罪示范立法条款》 are publications.
    [InlineData(66, "UNTOC")]
    [InlineData(67, "act 2017/1939", "UNTOC")]
    [InlineData(68)]
    [InlineData(69)]
    [InlineData(70)]
    [InlineData(71)]
    // Parties to 《公约》, twice.
    [InlineData(72, "UNTOC", "UNTOC")]
    // In the title of the item, then twice the parties to 《公约》.
    [InlineData(73, "UNTOC", "UNTOC", "UNTOC")]
    [InlineData(74, "UNTOC")]
    [InlineData(75, "UNTOC")]
    [InlineData(76, "UNTOC")]
    [InlineData(77)]
    [InlineData(78, "UNTOC")]
    [InlineData(79)]
    // 第 9 和第 12 段 are of the procedures and rules.
    [InlineData(80)]
    // The agendas below it are agenda items, no part of its text.
    [InlineData(81)]
    [InlineData(82, "UNTOC")]
    [InlineData(83, "UNTOC")]
    [InlineData(84, "UNTOC")]
    [InlineData(85)]
    [InlineData(86)]
    [InlineData(87)]
    [InlineData(88)]
    [InlineData(89)]
    public void A_paragraph_cites_in_this_order(int number, params string[] citations) =>
        Assert.Equal(citations, SeedReport.Paragraph(number).Citations.Select(Say.Citation));

    /// <summary>"已通过的建议列于本报告第二节第 8(a)至(o)段": the paragraph is 8, and these are its items.</summary>
    [Fact]
    public void Paragraph_42_refers_to_fifteen_recommendations_of_paragraph_8()
    {
        var reference = Assert.Single(SeedReport.Paragraph(42).Citations, c => c.Kind == CitationKind.Paragraphs);
        var expected = "abcdefghijklmno".Select(letter => $"CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#8({letter})");

        Assert.Equal(15, reference.Recommendations.Count);
        Assert.Equal(expected, reference.Recommendations.Select(r => r.Value));
        Assert.Equal("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#8", Assert.Single(reference.Paragraphs).Value);
        Assert.EndsWith("第8(a)至(o)段", SeedText.Squeeze(reference.Words), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_only_reference_within_the_report()
    {
        var all = SeedReport.Report.Paragraphs.SelectMany(p => p.Citations.Concat(p.Items.SelectMany(i => i.Citations)));

        Assert.Single(all, c => c.Kind == CitationKind.Paragraphs);
    }

    [Fact]
    public void The_words_of_a_citation_stand_in_the_text_that_cites()
    {
        Assert.NotEmpty(SeedReport.Report.Paragraphs);
        Assert.All(SeedReport.Report.Paragraphs, p =>
        {
            Assert.All(p.Citations, c => AssertCited(c, p.Text));
            Assert.All(p.Items, i => Assert.All(i.Citations, c => AssertCited(c, i.Text)));
        });
    }

    private static void AssertCited(Citation citation, string text)
    {
        Assert.NotEmpty(citation.Words);
        Assert.Contains(SeedText.Squeeze(citation.Words), SeedText.Squeeze(text), StringComparison.Ordinal);
    }
}
