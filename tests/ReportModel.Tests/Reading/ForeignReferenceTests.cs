namespace ReportModel.Tests.Reading;

/// <summary>References to paragraphs that are joined to the symbol of another document.</summary>
public class ForeignReferenceTests
{
    /// <summary>Letters that stand right behind a number are a part of it: paragraph 7bis is another than 7.</summary>
    [Theory]
    [InlineData("See A/80/21, para. 7bis.", "A/80/21")]
    [InlineData("See A/80/21, paras. 7 and 8bis.", "A/80/21, paras. 7")]
    [InlineData("See paragraph 7bis of A/80/21.", "A/80/21")]
    public void A_number_with_letters_behind_it_is_not_read_as_the_number(string text, string words) =>
        Assert.Equal([words], SmallEnglishReport.Saying(text).Paragraphs[0].Citations.Select(citation => citation.Words));

    [Theory]
    [InlineData("See A/80/21, para. 7.", "A/80/21, para. 7", "A/80/21#7", "")]
    [InlineData("See CTOC/COP/WG.3/2022/4, para. 7 (k), on that.", "CTOC/COP/WG.3/2022/4, para. 7 (k)", "CTOC/COP/WG.3/2022/4#7", "CTOC/COP/WG.3/2022/4#7(k)")]
    [InlineData("That was said (see A/80/21, paras. 10–12).", "A/80/21, paras. 10–12", "A/80/21#10 A/80/21#11 A/80/21#12", "")]
    [InlineData("That was said (E/2015/99, para. 5).", "E/2015/99, para. 5", "E/2015/99#5", "")]
    [InlineData("See the Official Records, Supplement No. 21 (A/80/21), paras. 3 and 5.", "A/80/21), paras. 3 and 5", "A/80/21#3 A/80/21#5", "")]
    [InlineData("The areas referred to in document FCCC/SBSTA/2014/2, paragraph 85(a–d).", "FCCC/SBSTA/2014/2, paragraph 85(a–d)", "FCCC/SBSTA/2014/2#85", "FCCC/SBSTA/2014/2#85(a) FCCC/SBSTA/2014/2#85(b) FCCC/SBSTA/2014/2#85(c) FCCC/SBSTA/2014/2#85(d)")]
    [InlineData("See A/80/21, paras. 7 (a) and (c) and 9.", "A/80/21, paras. 7 (a) and (c) and 9", "A/80/21#7 A/80/21#9", "A/80/21#7(a) A/80/21#7(c)")]
    [InlineData("See A/80/21, paras. 7 (c) to 9 (b).", "A/80/21, paras. 7 (c) to 9 (b)", "A/80/21#7 A/80/21#8 A/80/21#9", "A/80/21#7(c) A/80/21#9(b)")]
    [InlineData("See A/80/21, paras. 3, 5 and 10–12.", "A/80/21, paras. 3, 5 and 10–12", "A/80/21#3 A/80/21#5 A/80/21#10 A/80/21#11 A/80/21#12", "")]
    [InlineData("See A/80/21, para. 7, 12 June 2023 and after.", "A/80/21, para. 7", "A/80/21#7", "")]
    [InlineData("As in paragraph 12 of document CTOC/COP/WG.2/2022/4.", "paragraph 12 of document CTOC/COP/WG.2/2022/4", "CTOC/COP/WG.2/2022/4#12", "")]
    [InlineData("Paragraphs 10-12 of A/80/21 say so.", "Paragraphs 10-12 of A/80/21", "A/80/21#10 A/80/21#11 A/80/21#12", "")]
    [InlineData("It was set out in paragraph 4 (b) of its report (A/79/21).", "paragraph 4 (b) of its report (A/79/21)", "A/79/21#4", "A/79/21#4(b)")]
    [InlineData("It was set out in paragraph 4 of the note by the Secretariat (CTOC/COP/2022/2), as read.", "paragraph 4 of the note by the Secretariat (CTOC/COP/2022/2)", "CTOC/COP/2022/2#4", "")]
    [InlineData("It was set out in paragraph 4, of A/79/21.", "paragraph 4, of A/79/21", "A/79/21#4", "")]
    [InlineData("See paragraph 4 (A/79/21).", "paragraph 4 (A/79/21)", "A/79/21#4", "")]
    [InlineData("See CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4, para. 8.", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4, para. 8", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#8", "")]
    [InlineData("It was set out in paragraph 4 of that report (A/79/21).", "paragraph 4 of that report (A/79/21)", "A/79/21#4", "")]
    [InlineData("Paragraph 4 (A/79/21) was read.", "Paragraph 4 (A/79/21)", "A/79/21#4", "")]
    [InlineData("It was said: paragraph 4 (A/79/21) is clear.", "paragraph 4 (A/79/21)", "A/79/21#4", "")]
    [InlineData("See paragraph 4 (A/79/21 of last year).", "paragraph 4 (A/79/21", "A/79/21#4", "")]
    [InlineData("The provision (see A/80/21, para. 7) of the Convention was read.", "A/80/21, para. 7", "A/80/21#7", "")]
    [InlineData("See A/80/21, paras. 7–9 (b) and (d).", "A/80/21, paras. 7–9 (b) and (d)", "A/80/21#7 A/80/21#8 A/80/21#9", "A/80/21#9(b) A/80/21#9(d)")]
    [InlineData("According to A/80/21, para. 7 12 States agreed.", "A/80/21, para. 7", "A/80/21#7", "")]
    [InlineData("See A/80/21, para. 7 (a–end).", "A/80/21, para. 7", "A/80/21#7", "")]
    [InlineData("See A/80/21, para. 7 (see–b).", "A/80/21, para. 7", "A/80/21#7", "")]
    public void In_English(string sentence, string words, string paragraphs, string items)
    {
        var citation = Assert.Single(SmallEnglishReport.Saying(sentence).Paragraphs[0].Citations);
        Check(citation, words, paragraphs, items);
    }

    [Theory]
    [InlineData("见CTOC/COP/WG.2/2022/4 号文件第12段。", "CTOC/COP/WG.2/2022/4 号文件第12段", "CTOC/COP/WG.2/2022/4#12", "")]
    [InlineData("见A/80/21，第 5 段。", "A/80/21，第 5 段", "A/80/21#5", "")]
    [InlineData("已作说明（E/2015/99，第5段）。", "E/2015/99，第5段", "E/2015/99#5", "")]
    [InlineData("见《补编第21号》(A/80/21)第10至12段。", "A/80/21)第10至12段", "A/80/21#10 A/80/21#11 A/80/21#12", "")]
    [InlineData("见工作组报告第 7(k)段（CTOC/COP/WG.3/2022/4）。", "第 7(k)段（CTOC/COP/WG.3/2022/4）", "CTOC/COP/WG.3/2022/4#7", "CTOC/COP/WG.3/2022/4#7(k)")]
    [InlineData("见A/80/21号文件第7段(k)项。", "A/80/21号文件第7段(k)项", "A/80/21#7", "A/80/21#7(k)")]
    [InlineData("见A/80/21号文件第7段(a)至(c)项。", "A/80/21号文件第7段(a)至(c)项", "A/80/21#7", "A/80/21#7(a) A/80/21#7(b) A/80/21#7(c)")]
    [InlineData("见A/80/21号文件所载报告第 9 和第 12 段。", "A/80/21号文件所载报告第 9 和第 12 段", "A/80/21#9 A/80/21#12", "")]
    [InlineData("见A/80/21号文件第3、5和7段。", "A/80/21号文件第3、5和7段", "A/80/21#3 A/80/21#5 A/80/21#7", "")]
    [InlineData("见A/80/21号文件第7段(a)至今未变。", "A/80/21号文件第7段", "A/80/21#7", "")]
    [InlineData("见A/80/21号文件第3、5段(k)项。", "A/80/21号文件第3、5段", "A/80/21#3 A/80/21#5", "")] // whose item it is nobody knows
    [InlineData("见A/80/21号文件第7段项目。", "A/80/21号文件第7段", "A/80/21#7", "")]
    [InlineData("见A/80/21号文件第3至5段(k)项。", "A/80/21号文件第3至5段", "A/80/21#3 A/80/21#4 A/80/21#5", "")]
    [InlineData("见A/80/21号文件第7(b)段(k)项。", "A/80/21号文件第7(b)段", "A/80/21#7", "A/80/21#7(b)")]
    public void In_Chinese(string sentence, string words, string paragraphs, string items)
    {
        var citation = Assert.Single(SmallReport.Saying(sentence).Citations);
        Check(citation, words, paragraphs, items);
    }

    /// <summary>Paragraphs of a part of the document, or of something else, are not paragraphs of the document, which alone is cited.</summary>
    [Theory]
    [InlineData("See A/80/21, annex, para. 3.")]
    [InlineData("See the annex to document A/80/21, para. 3.")]
    [InlineData("See annex I (A/80/21), para. 3.")]
    [InlineData("See A/77/53, chap. VI, para. 3.")]
    [InlineData("See chap. VI, para. 3, of A/77/53.")]
    [InlineData("See paragraph 3 of the annex to A/80/21.")]
    [InlineData("See paragraph 3 of A/80/21, annex II.")]
    [InlineData("See annex II, paragraph 3, of A/80/21.")]
    [InlineData("See paragraph 11 of chapter VII of the report of the Committee (A/53/23).")]
    [InlineData("See paragraph 11 of the annex to the report (A/53/23).")]
    [InlineData("In document A/80/21, paragraph 5 of the Convention was quoted.")]
    [InlineData("See rule 5, paragraph 7 (A/80/21).")]
    [InlineData("It took note of document A/80/21. Paragraph 5 was read out.")]
    [InlineData("It took note of document A/80/21 and paragraph 5 was read out.")]
    [InlineData("It took note of document A/80/21; paragraph 5 was read out.")]
    [InlineData("It took note of paragraph 5 and of document A/80/21.")]
    [InlineData("The plan of work for the next biennium is set out in the annex to document A/80/21, para. 3.")]
    [InlineData("See paragraph 3 of A/80/21 annex II.")]
    [InlineData("See paragraph 11 of the report, annex II (A/53/23).")]
    [InlineData("See paragraph 5 of the note on agenda item 5 (A/80/21).")]
    [InlineData("In document A/80/21, paragraph 5, of the Convention was quoted.")]
    [InlineData("It took note of paragraph 5, A/80/21 and the rest.")]
    [InlineData("See paragraph 5: A/80/21 was quoted.")]
    [InlineData("See paragraph 5, (A/80/21).")]
    [InlineData("In A/80/21, mention was made of paragraph 5 and others.")]
    [InlineData("Paragraph 5 of the report was read: A/80/21 was praised.")]
    [InlineData("In A/80/21 it was said that paragraph 5 of the note was long.")]
    [InlineData("In A/80/21 it was said that paragraph 5 of the note on item 7 (see there) was long.")]
    [InlineData("In A/80/21 it was said that paragraph 5 of the note on the annex (see there) was long.")]
    public void What_may_be_a_paragraph_of_something_else_in_English(string sentence)
    {
        var citation = Assert.Single(SmallEnglishReport.Saying(sentence).Paragraphs[0].Citations);

        Assert.Equal(CitationKind.Document, citation.Kind);
    }

    /// <summary>A text that was cut ends with a reference, or in the middle of one.</summary>
    [Theory]
    [InlineData("A/80/21", "A/80/21", "")]
    [InlineData("A/80/21, para. 7", "A/80/21, para. 7", "A/80/21#7")]
    [InlineData("A/80/21, para. 7 (a–", "A/80/21, para. 7", "A/80/21#7")]
    [InlineData("A/80/21, para. 7 (part)", "A/80/21, para. 7", "A/80/21#7")]
    [InlineData("paragraph 4 (A/79/21", "paragraph 4 (A/79/21", "A/79/21#4")]
    [InlineData("paragraph 3 of A/80/21", "paragraph 3 of A/80/21", "A/80/21#3")]
    [InlineData("paragraph 3", null, null)]
    [InlineData("paragraph 3 of its report", null, null)]
    [InlineData("paragraph 3 of its report on rivers", null, null)]
    public void At_the_end_of_a_text(string end, string? words, string? paragraphs)
    {
        var citations = SmallEnglishReport.Saying("It met.\n\n2. It was so. See " + end).Paragraphs[1].Citations;

        Assert.Equal(words, citations.SingleOrDefault()?.Words);
        Assert.Equal(paragraphs, citations.SingleOrDefault() is { } citation ? string.Join(' ', citation.Paragraphs.Select(id => id.Value)) : null);
    }

    /// <summary>The words before the number may be said again as often as a list is long that is written to be read.</summary>
    [Theory]
    [InlineData(33, 33)]
    [InlineData(34, 0)]
    public void Words_before_numbers_are_said_again(int numbers, int cited)
    {
        var list = string.Join('和', Enumerable.Range(1, numbers).Select(number => FormattableString.Invariant($"第{number}")));

        Assert.Equal(cited, Assert.Single(SmallReport.Saying($"见A/80/21号文件{list}段。").Citations).Paragraphs.Count);
    }

    [Theory]
    [InlineData("见A/80/21，附件，第3段。")]
    [InlineData("见A/80/21号文件附件第3段。")]
    [InlineData("见附件一（A/80/21）第3段。")]
    [InlineData("见附件一第3段（A/80/21）。")]
    [InlineData("见《程序和规则》第44段（A/80/21）。")]
    [InlineData("见A/80/21号文件。第3段已宣读。")]
    [InlineData("见A/80/21号文件和第3段。")]
    [InlineData("见A/80/21号文件第3条。")]
    public void What_may_be_a_paragraph_of_something_else_in_Chinese(string sentence)
    {
        var citations = SmallReport.Saying(sentence).Citations;

        Assert.DoesNotContain(citations, c => c.Kind == CitationKind.Paragraphs);
        Assert.Single(citations, c => c.Kind == CitationKind.Document);
    }

    [Fact]
    public void Each_document_has_its_own_paragraphs()
    {
        var citations = SmallEnglishReport.Saying("See A/80/21, paras. 3 and 5, A/80/22, para. 7, and paragraph 1 of A/80/23, as well as A/80/24.").Paragraphs[0].Citations;

        Assert.Equal(
            ["A/80/21, paras. 3 and 5", "A/80/22, para. 7", "paragraph 1 of A/80/23", "A/80/24"],
            citations.Select(c => c.Words));
        Assert.Equal([CitationKind.Paragraphs, CitationKind.Paragraphs, CitationKind.Paragraphs, CitationKind.Document], citations.Select(c => c.Kind));
    }

    /// <summary>The report's own symbol, or either half of it, means the report itself.</summary>
    [Theory]
    [InlineData("CTOC/COP/WG.2/2030/5, para. 1 (b)")]
    [InlineData("CTOC/COP/WG.3/2030/5, para. 1 (b)")]
    [InlineData("CTOC/COP/WG.3/2030/5-CTOC/COP/WG.2/2030/5, para. 1 (b)")]
    [InlineData("paragraph 1 (b) of document CTOC/COP/WG.3/2030/5")]
    public void By_its_own_symbol_a_report_means_itself(string words)
    {
        const string Symbol = "CTOC/COP/WG.2/2030/5-CTOC/COP/WG.3/2030/5";
        var report = SmallEnglishReport.Parse(
            $"Report\n\n1. The Working Group on International Cooperation adopted the following recommendations:\n\n(a) States should cooperate;\n\n(b) States should provide assistance.\n\n2. See {words}.\n", Symbol);

        var citation = Assert.Single(report.Paragraphs[1].Citations);
        Assert.Equal(CitationKind.Paragraphs, citation.Kind);
        Assert.Equal([Symbol + "#1"], citation.Paragraphs.Select(id => id.Value));
        Assert.Equal([Symbol + "#1(b)"], citation.Recommendations.Select(id => id.Value));
        Assert.Equal(words, citation.Words);
        Assert.NotNull(citation.Document);
    }

    [Fact]
    public void A_paragraph_that_the_report_itself_does_not_have_is_a_finding()
    {
        var result = SmallReport.Parse("会议报告\n\n1. 见CTOC/COP/WG.3/2030/5号文件第 9 段。\n");

        Assert.Contains("refers to paragraph 9, which this report does not have", Assert.Single(result.Diagnostics, d => d.Id == "RM0023").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("第9至3段", "paragraph 9 to paragraph 3, which is backwards")]
    [InlineData("第1至999999段", "paragraph 1 to paragraph 999999, which is more than any document has")]
    public void A_range_that_cannot_be_is_a_finding(string places, string problem)
    {
        var result = SmallReport.Parse($"会议报告\n\n1. 见A/80/21号文件{places}。\n");

        var finding = Assert.Single(result.Diagnostics, d => d.Id == "RM0023");
        Assert.Equal($"'A/80/21号文件{places}' refers to {problem}; correct the number or the letter", finding.Message);
        Assert.Empty(Assert.Single(result.Report.Paragraphs[0].Citations).Paragraphs);
    }

    /// <summary>The place is that of the whole reference, also where a line break stands in it.</summary>
    [Fact]
    public void Where_it_stands()
    {
        var citation = Assert.Single(SmallReport.Parse("会议报告\n\n1. 见CTOC/COP/WG.2/\n2022/4号文件第\n12段。\n").Report.Paragraphs[0].Citations);

        Assert.Equal((3, 5, 5, 4), (citation.Source.Line, citation.Source.Column, citation.Source.EndLine, citation.Source.EndColumn));
    }

    private static void Check(Citation citation, string words, string paragraphs, string items)
    {
        Assert.Equal(CitationKind.Paragraphs, citation.Kind);
        Assert.Equal(words, citation.Words);
        Assert.Equal(paragraphs, string.Join(' ', citation.Paragraphs.Select(id => id.Value)));
        Assert.Equal(items, string.Join(' ', citation.Recommendations.Select(id => id.Value)));
        Assert.Equal(paragraphs[..paragraphs.IndexOf('#', StringComparison.Ordinal)], citation.Document?.ToString());
        Assert.All(citation.Paragraphs, id => Assert.True(ParagraphId.TryParse(id.Value, out _)));
        Assert.All(citation.Recommendations, id => Assert.True(RecommendationId.TryParse(id.Value, out _)));
    }
}
