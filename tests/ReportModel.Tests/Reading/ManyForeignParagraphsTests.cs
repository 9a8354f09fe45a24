namespace ReportModel.Tests.Reading;

/// <summary>How many paragraphs of other documents a text may cite: the more, the longer it is.</summary>
public class ManyForeignParagraphsTests
{
    /// <summary>
    /// A text of a thousand characters may have ids of 104,000; "A/80/21#" and a place take 20 each. Letters of the last
    /// paragraph beyond that of the first count as well.
    /// </summary>
    [Theory]
    [InlineData("paras. 1 to 5200", 5200)]
    [InlineData("paras. 1 to 5201", 0)]
    [InlineData("paras. 1 (a) to 5198 (c)", 5198)]
    [InlineData("paras. 1 (a) to 5199 (c)", 0)]
    [InlineData("paras. 1 to 2600 and 2601 to 5200", 5200)]
    [InlineData("paras. 1 to 2600 and 2601 to 5201", 2600)]
    public void They_are_as_many_as_the_text_is_long(string places, int cited) => Assert.Equal(cited, Cited(places, 1000));

    [Theory]
    [InlineData(1000, 0)]
    [InlineData(25_000, 6000)]
    public void A_long_text_cites_more(int length, int cited) => Assert.Equal(cited, Cited("paras. 1 to 6000", length));

    private static int Cited(string places, int length)
    {
        var text = $"Report on the meeting of the Working Group on Firearms\n\n1. See A/80/21, {places}. ";
        text += new string('x', length - text.Length - 2) + ".\n";

        return Assert.Single(SmallEnglishReport.Parse(text).Paragraphs[0].Citations).Paragraphs.Count;
    }
}
