namespace ReportModel.Tests.Languages;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    [InlineData("一百零五", 105)]
    [InlineData("一百十二", 112)] // as articles of laws are numbered
    [InlineData("二百三十四", 234)]
    [InlineData("两场", 2)]
    public void Numerals_are_read(string text, int number)
    {
        Assert.True(ChineseNumerals.Instance.TryRead(text, out var value, out _));
        Assert.Equal(number, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("场")]
    [InlineData("12")]
    [InlineData("零")]
    [InlineData("零零零零零零零一")] // longer than any numeral
    public void What_is_no_numeral_is_not_read(string text) =>
        Assert.False(ChineseNumerals.Instance.TryRead(text, out _, out _));
}
