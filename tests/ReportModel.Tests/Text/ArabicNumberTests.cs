using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class ArabicNumberTests
{
    [Theory]
    [InlineData("7", 0, 7, 1)]
    [InlineData("第12段", 1, 12, 3)]
    [InlineData("100000.", 0, 100000, 6)]
    [InlineData("0905", 0, 905, 4)]
    public void Digits_are_a_number_and_are_gone_past(string text, int at, int number, int after)
    {
        Assert.True(ArabicNumber.TryRead(text, ref at, out var read));
        Assert.Equal((number, after), (read, at));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a1", 0)]
    [InlineData("12", 2)]
    [InlineData("1000000", 0)]
    [InlineData("99999999999999999999", 0)]
    [InlineData("１２", 0)]
    public void No_digits_or_too_many_are_none_and_nothing_is_gone_past(string text, int start)
    {
        var at = start;
        Assert.False(ArabicNumber.TryRead(text, ref at, out _));
        Assert.Equal(start, at);
    }

    [Theory]
    [InlineData("  7", 0, 2)]
    [InlineData("7 ", 1, 2)]
    [InlineData("7 8", 0, 0)]
    [InlineData("", 0, 0)]
    public void White_space_is_gone_past_and_nothing_else(string text, int at, int after)
    {
        ArabicNumber.SkipSpaces(text, ref at);
        Assert.Equal(after, at);
    }
}
