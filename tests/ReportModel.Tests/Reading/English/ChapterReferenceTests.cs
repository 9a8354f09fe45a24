namespace ReportModel.Tests.Reading.English;

/// <summary>Where each chapter numbers its paragraphs anew, a reference without a chapter means its own.</summary>
public class ChapterReferenceTests
{
    [Theory]
    [InlineData("as stated in paragraph 1 above", "A/AC.198/2031/9#chapII/1")]
    [InlineData("as stated in paragraphs 1 and 2 above", "A/AC.198/2031/9#chapII/1 A/AC.198/2031/9#chapII/2")]
    [InlineData("as stated in paragraph 9 above", "")]
    public void A_paragraph_is_that_of_the_chapter(string words, string ids) =>
        Assert.Equal(ids, Cited($"I. Opening\n\n1. It met.\n2. It rose.\n3. It sat.\n\nII. Rivers\n\n1. It spoke.\n2. It heard.\n3. Rivers were discussed, {words}.\n"));

    [Fact]
    public void Of_two_with_one_number_the_first_is_meant() => Assert.Equal(
        "A/AC.198/2031/9#chapII/1",
        Cited("I. Opening\n\n1. It met.\n2. It rose.\n3. It sat.\n\nII. Rivers\n\n1. It spoke.\n1. It heard.\n2. Rivers were discussed, as stated in paragraph 1 above.\n"));

    private static string Cited(string text) => string.Join(
        ' ',
        EnglishReport.Parse(text).Paragraphs[^1].Citations.Where(citation => citation.Kind == CitationKind.Paragraphs).SelectMany(citation => citation.Paragraphs).Select(id => id.Value));
}
