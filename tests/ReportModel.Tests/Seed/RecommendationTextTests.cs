namespace ReportModel.Tests.Seed;

public class RecommendationTextTests
{
    /// <summary>Place, first and last line of the text, which is compared without white space.</summary>
    [Theory]
    [InlineData("7(a)", 100, 106)]
    [InlineData("7(b)", 108, 112)]
    [InlineData("7(c)", 114, 120)]
    [InlineData("7(d)", 122, 124)]
    [InlineData("7(e)", 126, 130)]
    [InlineData("7(f)", 132, 138)]
    [InlineData("7(g)", 139, 141)]
    [InlineData("7(h)", 143, 149)]
    [InlineData("7(i)", 151, 153)]
    [InlineData("7(j)", 155, 157)]
    [InlineData("7(k)", 159, 161)]
    [InlineData("8(a)", 179, 183)]
    [InlineData("8(b)", 185, 187)]
    [InlineData("8(c)", 189, 193)]
    [InlineData("8(d)", 195, 199)]
    [InlineData("8(e)", 201, 203)]
    [InlineData("8(f)", 205, 211)]
    [InlineData("8(g)", 213, 217)]
    [InlineData("8(h)", 222, 224)]
    [InlineData("8(i)", 226, 228)]
    [InlineData("8(j)", 230, 234)]
    [InlineData("8(k)", 236, 242)]
    [InlineData("8(l)", 244, 246)]
    [InlineData("8(m)", 248, 252)]
    [InlineData("8(n)", 254, 258)]
    [InlineData("8(o)", 260, 262)]
    [InlineData("8(p)", 270, 276)]
    [InlineData("8(q)", 278, 282)]
    [InlineData("8(r)", 284, 290)]
    [InlineData("8(s)", 292, 294)]
    [InlineData("8(t)", 295, 299)]
    [InlineData("8(u)", 301, 309)]
    [InlineData("8(v)", 311, 317)]
    [InlineData("8(w)", 319, 325)]
    [InlineData("8(x)", 327, 333)]
    [InlineData("9(a)", 347, 349)]
    [InlineData("9(b)", 351, 355)]
    [InlineData("9(c)", 357, 359)]
    [InlineData("9(d)", 361, 365)]
    [InlineData("9(e)", 367, 373)]
    [InlineData("9(f)", 374, 380)]
    [InlineData("9(g)", 382, 386)]
    [InlineData("9(h)", 388, 392)]
    [InlineData("9(i)", 394, 400)]
    [InlineData("9(j)", 402, 406)]
    [InlineData("9(k)", 408, 410)]
    [InlineData("9(l)", 412, 420)]
    [InlineData("10(a)", 434, 440)]
    [InlineData("10(b)", 442, 444)]
    public void A_recommendation_has_the_text_of_its_lines_and_knows_them(string place, int firstLine, int lastLine)
    {
        var recommendation = SeedReport.Recommendation(place);

        Assert.Equal(SeedText.LinesAfter($"({recommendation.Letter})", firstLine, lastLine), SeedText.Squeeze(recommendation.Text));
        Assert.Equal(firstLine, recommendation.Source.Line);
        Assert.Equal(lastLine, recommendation.Source.EndLine);
    }

    [Theory]
    [InlineData("7(a)")]
    [InlineData("7(k)")]
    [InlineData("8(g)")]
    [InlineData("8(h)")]
    [InlineData("8(r)")]
    [InlineData("8(x)")]
    [InlineData("9(l)")]
    [InlineData("10(b)")]
    public void The_item_of_the_paragraph_says_the_same(string place)
    {
        var recommendation = SeedReport.Recommendation(place);
        var item = SeedReport.Item(place);

        Assert.Equal(recommendation.Text, item.Text);
        Assert.Equal(recommendation.Topic, item.Topic);
        Assert.Equal(recommendation.Citations, item.Citations);
        Assert.Equal(recommendation.Source, item.Source);
    }
}
