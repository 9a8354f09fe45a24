using ReportModel.Reading;

namespace ReportModel.Tests.Reading;

public class BracketedLetterTests
{
    [Theory]
    [InlineData("(b)", 2, 3)]
    [InlineData("（b）", 2, 3)]
    [InlineData("(b）段", 2, 3)]
    [InlineData("  (b)段", 2, 5)]
    [InlineData("(zz)", 52, 4)]
    [InlineData("(aaaa)", 79, 6)]
    public void A_letter_in_brackets_is_read(string text, int place, int end)
    {
        var at = 0;

        Assert.Equal(place, BracketedLetter.Read(text, ref at));
        Assert.Equal(end, at);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("(b")]
    [InlineData("b)")]
    [InlineData("(B)")]
    [InlineData("(ab)")]
    [InlineData("(2)")]
    [InlineData("(aaaaa)")]
    public void Anything_else_is_none_and_nothing_is_passed(string text)
    {
        var at = 0;

        Assert.Equal(0, BracketedLetter.Read(text, ref at));
        Assert.Equal(0, at);
    }
}
