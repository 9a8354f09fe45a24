namespace ReportModel.Tests.Languages;

/// <summary>Where no word may begin none is looked for; where one may begin, it need not stand there.</summary>
public class LiteralStartsTests
{
    [Theory]
    [InlineData("par", "parts", 0, true)]
    [InlineData("parts", "parks", 0, true)] // the first three characters say so
    [InlineData("parts", "pears", 0, false)]
    [InlineData("parts", "the P arts", 4, true)]
    [InlineData("the", "part", 0, false)]
    [InlineData("par", "pa", 0, false)]
    [InlineData(" ", "abc", 0, true)] // words that have no character of their own begin anywhere
    public void Places_where_words_may_begin(string words, string text, int at, bool may) =>
        Assert.Equal(may, new LiteralStarts([words]).MayStandAt(text, at));
}
