namespace ReportModel.Tests.Languages;

public class LiteralSearchTests
{
    [Theory]
    [InlineData("第 2 条", "第2条", 5)]
    [InlineData("第2条", "第 2 条", 3)]
    [InlineData("  第2条", "第2条", 5)]
    [InlineData("(联合项目)：", "（联合项目）：", 7)]
    [InlineData("Chap. 2", "Chap.2", 7)]
    [InlineData("Chap.2", "Chap. 2", 6)]
    public void White_space_and_the_width_of_marks_do_not_count(string text, string words, int end)
    {
        Assert.True(LiteralSearch.StartsWith(text, 0, text.Length, words, out var after));
        Assert.Equal(end, after);
        Assert.True(LiteralSearch.Find("在" + text, 0, text.Length + 1, words, out _, out after));
        Assert.Equal(end + 1, after);
    }

    [Theory]
    [InlineData("第2", "第2条")]
    [InlineData("第3条", "第2条")]
    [InlineData("甲第", "第2条")]
    [InlineData("", "第")]
    [InlineData("(联合项目)", "(联合项目）：")]
    public void Other_words_are_not_found(string text, string words)
    {
        Assert.False(LiteralSearch.StartsWith(text, 0, text.Length, words, out _));
        Assert.False(LiteralSearch.Find(text, 0, text.Length, words, out var start, out var end));
        Assert.Equal((-1, -1), (start, end));
    }

    /// <summary>What stands behind the end of the stretch is not looked at.</summary>
    [Fact]
    public void Words_that_go_on_behind_the_stretch_are_not_found()
    {
        Assert.False(LiteralSearch.StartsWith("第2条", 0, 2, "第2条", out _));
        Assert.False(LiteralSearch.Find("第2条", 0, 2, "第2条", out _, out _));
        Assert.False(LiteralSearch.Find("甲第", 0, 1, "第", out _, out _));
    }
}
