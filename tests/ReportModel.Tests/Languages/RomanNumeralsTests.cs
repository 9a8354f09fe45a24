namespace ReportModel.Tests.Languages;

public class RomanNumeralsTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("IV", 4)]
    [InlineData("IX", 9)]
    [InlineData("XIV.", 14)]
    [InlineData("XXIII", 23)]
    [InlineData("XL ", 40)]
    [InlineData("C", 100)]
    [InlineData("MCMXLVI", 1946)]
    [InlineData("V", 5)]
    [InlineData("X", 10)]
    [InlineData("L", 50)]
    [InlineData("XC", 90)]
    [InlineData("CD", 400)]
    [InlineData("D", 500)]
    [InlineData("CM", 900)]
    [InlineData("M", 1000)]
    [InlineData("MMMDCCCLXXXVIII", 3888)]
    public void Numerals_are_read(string text, int number)
    {
        Assert.True(RomanNumerals.Instance.TryRead(text, out var value, out _));
        Assert.Equal(number, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("IXI")]
    [InlineData("MMMM")]
    [InlineData("VV")]
    [InlineData("Introduction")]
    [InlineData("i")]
    [InlineData("MMMMMMMMMMMMMMMMMMMM")]
    public void What_is_no_numeral_is_not_read(string text)
    {
        Assert.False(RomanNumerals.Instance.TryRead(text, out var value, out var length));
        Assert.Equal((0, 0), (value, length));
    }
}
