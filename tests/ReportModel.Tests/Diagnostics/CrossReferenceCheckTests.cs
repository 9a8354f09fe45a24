using System.Globalization;

namespace ReportModel.Tests.Diagnostics;

/// <summary>References to paragraphs and items of another report, held against what that report has.</summary>
public class CrossReferenceCheckTests
{
    private const string Cited = "CTOC/COP/WG.3/2021/4";
    private const string Citing = "CTOC/COP/WG.3/2022/4";
    private const string EndsWithTwo = "that report, which ends with paragraph 2, has none such";

    /// <summary>What the other report has, what is cited of it, which places are said to be missing, and what is said to be there.</summary>
    [Theory]
    [InlineData("1 2", "1 2", null, null)]
    [InlineData("2 1", "3", "paragraph 3", EndsWithTwo)]
    [InlineData("1 2", "3 4 5", "paragraphs 3, 4, 5", EndsWithTwo)]
    [InlineData("1 2", "2 3 4 5 6 7", "paragraphs 3, 4, 5 and 2 more", EndsWithTwo)]
    [InlineData("annex/1 annex/2", "2", "paragraph 2", "that report has no paragraphs but those of its chapters, annexes and resolutions")]
    [InlineData("1 2(a)(b)(c)", "2 2(b) 2(c)", null, null)]
    [InlineData("1 2(a)(b)(c) 22(e)", "2 2(d)", "paragraph 2 (d)", "the items of paragraph 2 of that report are (a) to (c)")]
    [InlineData("2(b)(aa)(a)(z)", "2 2(c) 2(d)", "paragraphs 2 (c), 2 (d)", "the items of paragraph 2 of that report are (a) to (aa)")]
    [InlineData("1 2(a)", "2 2(b)", "paragraph 2 (b)", "the items of paragraph 2 of that report are (a)")]
    [InlineData("1 2", "2 2(a)", "paragraph 2 (a)", "paragraph 2 of that report has no items")]
    [InlineData("1 2", "3 3(a)", "paragraph 3", EndsWithTwo)] // the paragraph alone
    public void What_is_not_there_is_named_with_what_is(string has, string cites, string? missing, string? instead)
    {
        string[] expected = missing is null ? [] : [Message(missing, instead)];

        Assert.Equal(expected, Check(With(To(cites)), Having(has)));
    }

    [Theory]
    [InlineData("(a) The opening and (b) the closing of the meeting were webcast.", null)]
    [InlineData("The Group met (in Vienna) and agreed (a) to meet again.", "the items of paragraph 2 of that report are (a)")]
    [InlineData("The Group met (in Vienna) to hear its Chair.", "paragraph 2 of that report has no items")]
    [InlineData("工作组：（a）选举主席团成员；（b）通过议程。", null)]
    public void A_list_inside_a_sentence_has_letters_too(string text, string? instead)
    {
        var report = Having("1 2");
        report = report with { Paragraphs = [report.Paragraphs[0], report.Paragraphs[1] with { Text = text }] };
        string[] expected = instead is null ? [] : [Message("paragraph 2 (b)", instead)];

        Assert.Equal(expected, Check(With(To("2 2(b)")), report));
    }

    [Fact]
    public void Of_a_report_in_several_languages_any_text_will_do()
    {
        Assert.Empty(Check(With(To("3")), Having("1 2"), Having("1 2 3")));
        Assert.Equal([Message("paragraph 4", EndsWithTwo)], Check(With(To("4")), Having("1 2"), Having("1 2 3")));
    }

    [Fact]
    public void A_report_that_nobody_has_is_no_finding() => Assert.Empty(Check(With(To("3"))));

    [Fact]
    public void Every_reference_counts_those_of_items_too()
    {
        var citing = With(To("3"), To("4"));
        citing = citing with { Paragraphs = [citing.Paragraphs[0] with { Items = [new() { Letter = "a", Citations = [To("5")] }] }] };

        Assert.Equal([Message("paragraph 3", EndsWithTwo), Message("paragraph 4", EndsWithTwo), Message("paragraph 5", EndsWithTwo)], Check(citing, Having("1 2")));
    }

    [Fact]
    public void A_reference_to_ones_own_paragraphs_or_to_a_whole_document_is_none_to_another_report()
    {
        var own = To("3", "CTOC/COP/WG.2/2022/4-" + Citing);
        var whole = To("3") with { Kind = CitationKind.Document };
        var unnamed = To("3") with { Document = null };
        var other = To("3");

        Assert.Equal([other], CitableReport.Of(With(own, whole, unnamed, other)).References);
    }

    [Fact]
    public void A_text_without_paragraphs_is_no_report()
    {
        Assert.False(CitableReport.Of(new() { Title = "A note" }).HasParagraphs);
        Assert.True(CitableReport.Of(Having("annex/1")).HasParagraphs);
    }

    [Fact]
    public void An_item_without_a_letter_cannot_be_cited()
    {
        var report = Having("2(a)(b)");
        report = report with { Paragraphs = [report.Paragraphs[0] with { Items = [new() { Text = "to meet again" }, .. report.Paragraphs[0].Items] }] };

        Assert.Equal(["a", "b"], CitableReport.Of(report).LettersOf("2"));
    }

    private static string[] Check(Report citing, params Report[] others)
    {
        var reports = new ReportsBySymbol<CitableReport>();
        foreach (var other in others)
        {
            reports.Add(other.Symbol, CitableReport.Of(other));
        }

        return [.. CrossReferenceCheck.Of(CitableReport.Of(citing), reports.Find).Select(finding => finding.Message)];
    }

    private static string Message(string missing, string? instead) =>
        $"'see there' refers to {missing} of {Cited}, but {instead}; correct the number or the letter here, or restore what that report lost";

    /// <summary>A report with paragraphs and their items: "1 2(a)(b)".</summary>
    private static Report Having(string places) => new() { Symbol = DocumentSymbol.Parse(Cited), Paragraphs = [.. places.Split(' ').Select(Read)] };

    private static Paragraph Read(string place)
    {
        var parts = place.Split('(');
        return new()
        {
            Id = new($"{Cited}#{parts[0]}"),
            Number = int.Parse(parts[0].Split('/')[^1], CultureInfo.InvariantCulture),
            Items = [.. parts[1..].Select(letter => new ParagraphItem { Letter = letter.TrimEnd(')') })],
        };
    }

    private static Report With(params Citation[] citations) => new()
    {
        Symbol = DocumentSymbol.Parse(Citing),
        Paragraphs = [new() { Id = new($"{Citing}#1"), Number = 1, Citations = [.. citations] }],
    };

    /// <summary>A reference to paragraphs and items: "2 2(a)".</summary>
    private static Citation To(string places, string document = Cited) => new()
    {
        Kind = CitationKind.Paragraphs,
        Words = "see there",
        Document = DocumentSymbol.Parse(document),
        Paragraphs = [.. places.Split(' ').Where(place => !place.Contains('(', StringComparison.Ordinal)).Select(place => new ParagraphId($"{document}#{place}"))],
        Recommendations = [.. places.Split(' ').Where(place => place.Contains('(', StringComparison.Ordinal)).Select(place => new RecommendationId($"{document}#{place}"))],
    };
}
