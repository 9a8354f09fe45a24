namespace ReportModel.Tests.Languages;

public class EnglishNumbersTests
{
    [Theory]
    [InlineData("seven meetings", 7, 5)]
    [InlineData("One", 1, 3)]
    [InlineData("nineteen", 19, 8)]
    [InlineData("thirty States", 30, 6)]
    [InlineData("twenty-one", 21, 10)]
    [InlineData("fifty-sixth", 56, 11)]
    [InlineData("third", 3, 5)]
    public void Numbers_are_read(string text, int number, int length)
    {
        Assert.True(EnglishNumbers.Instance.TryRead(text, out var value, out var read));
        Assert.Equal((number, length), (value, read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("onerous")]
    [InlineData("twenty-ten")]
    [InlineData("one-third")]
    [InlineData("-two")]
    [InlineData("12")]
    public void What_is_no_number_is_not_read(string text) => Assert.False(EnglishNumbers.Instance.TryRead(text, out _, out _));
}
