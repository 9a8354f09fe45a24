using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages.English;

/// <summary>The words of English citations; the words that are cited are those of the text.</summary>
public class CitationWordsTests
{
    [Theory]
    [InlineData("article 9|articles 9|art. 9|arts. 9|Article 9|Articles 9|Art. 9")]
    public void An_article_has_its_words(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal($"{word} of the Convention: UNTOC, art. 9", Article($"It was so: {word} of the Convention says it.")));

    [Theory]
    [InlineData("paragraph 5|paragraphs 5 and 6|para. 5|paras. 5 and 6")]
    public void Its_paragraph_is_passed_over(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal($"article 9, {word}, of the Convention: UNTOC, art. 9", Article($"Under article 9, {word}, of the Convention, it was so.")));

    [Theory]
    [InlineData("of the Convention|to the Convention|of Convention")]
    public void Its_instrument_follows(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal($"article 9 {word}: UNTOC, art. 9", Article($"Under article 9 {word} it was so.")));

    [Theory]
    [InlineData("resolution|Resolution|decision|Decision")]
    public void A_number_is_of_a_resolution_or_decision(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal([$"{word} 9/1: CTOC/COP#{word.ToLowerInvariant()}9/1"], Resolutions($"It was so: {word} 9/1 was read.")));

    [Theory]
    [InlineData("resolutions|Resolutions|decisions|Decisions")]
    public void Or_of_several(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        [$"{word} 9/1: CTOC/COP#{word.ToLowerInvariant()[..^1]}9/1", $"9/2: CTOC/COP#{word.ToLowerInvariant()[..^1]}9/2"], Resolutions($"It was so: {word} 9/1 and 9/2 were read.")));

    [Theory]
    [InlineData("its|their")]
    public void The_body_that_acts_is_that_of_its_resolution(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["resolution 20/15: A/HRC#resolution20/15"], Resolutions($"By {word} resolution 20/15, the Human Rights Council closed the item.")));

    [Fact]
    public void The_body_may_follow_the_number() => Assert.Equal(["resolution 53/3: A/HRC#resolution53/3"], Resolutions("See resolution 53/3 of the Human Rights Council."));

    [Theory]
    [InlineData("paragraphs 2 and 3|paragraph 2|paras. 2 and 3|para. 2|Paragraphs 2 and 3|Paragraph 2|Paras. 2 and 3|Para. 2")]
    public void A_paragraph_has_its_words(string words) => Assert.All(words.Split('|'), word => Assert.Equal([word], OfThisReport($"It was so: {word} above say it.")));

    [Theory]
    [InlineData("above|below|of the present report|of this report")]
    public void This_report_is_meant(string words) => Assert.All(words.Split('|'), word => Assert.Equal(["paragraph 2"], OfThisReport($"See paragraph 2 {word}.")));

    [Theory]
    [InlineData("2 to 4|2 through 4|2-4|2–4")]
    public void A_range_has_two_ends(string ranges) => Assert.All(ranges.Split('|'), range =>
    {
        Assert.Equal(["paragraphs " + range], OfThisReport($"See paragraphs {range} above."));
        Assert.Equal(["A/80/21#2", "A/80/21#3", "A/80/21#4"], Foreign($"See A/80/21, paragraphs {range}."));
    });

    [Theory]
    [InlineData("of|of document|of the document|in|in document|contained in|contained in document|of the report contained in document")]
    public void The_document_follows_the_paragraph(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["A/80/21#7"], Foreign($"Then paragraph 7 {word} A/80/21 was read.")));

    [Theory]
    [InlineData("of its report|of the report|of that report|of his report|of her report|of their report|of the document")]
    public void The_document_follows_in_brackets(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Equal(["A/80/21#7"], Foreign($"Then paragraph 7 {word} (A/80/21) was read."));
        Assert.Equal(["A/80/21#7"], Foreign($"Then paragraph 7 {word} A/80/21 was read."));
    });

    [Theory]
    [InlineData("of the report|of its report|of the note|of the background paper|of the working paper|of the document")]
    public void The_document_may_be_named_before(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["A/80/21#7"], Foreign($"Then paragraph 7 {word} on lakes (A/80/21) was read.")));

    [Theory]
    [InlineData("see|see also|in|under|with|to|report|document")]
    public void The_symbol_stands_alone_in_brackets_after_these(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal(["A/80/21#7"], Foreign($"It was so {word} paragraph 7 (A/80/21), they said.")));

    [Fact]
    public void After_others_the_paragraph_may_be_of_something_else() => Assert.Empty(Foreign("It was so besides paragraph 7 (A/80/21), they said."));

    [Theory]
    [InlineData("annex|annexes|appendix|appendices|enclosure|chapter|chapters|chap.|chaps.|section|sections|sect.|sects.|article|articles|art.|arts.|draft resolution|draft decision")]
    public void A_part_of_a_document_numbers_its_own_paragraphs(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Empty(Foreign($"It was so, and the {word} of A/80/21, paragraph 7, was read."));
        Assert.Empty(Foreign($"Then paragraph 7 of A/80/21, {word} II, was read."));
    });

    private static string Article(string text) =>
        Citations(text).Where(citation => citation.Kind == CitationKind.Article).Select(citation => $"{citation.Words}: {citation.Article}").Single();

    private static IEnumerable<string> Resolutions(string text) =>
        Citations(text).Where(citation => citation.Kind == CitationKind.Resolution).Select(citation => $"{citation.Words}: {citation.Resolution}");

    private static IEnumerable<string> OfThisReport(string text) =>
        Citations(text).Where(citation => citation is { Kind: CitationKind.Paragraphs, Document: null }).Select(citation => citation.Words);

    private static IEnumerable<string> Foreign(string text) => Citations(text).Where(citation => citation.Document is not null).SelectMany(citation => citation.Paragraphs).Select(id => id.Value);

    private static EquatableArray<Citation> Citations(string text) =>
        SmallEnglishReport.Parse($"Report on the meeting of the Working Group on Firearms\n\n1. {text}\n\n2. Two.\n\n3. Three.\n\n4. Four.\n").Paragraphs[0].Citations;
}
