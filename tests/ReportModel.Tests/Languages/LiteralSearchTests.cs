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

    /// <summary>The second character may be of either width, and a hyphen or apostrophe of any kind; the first a capital.</summary>
    [Theory]
    [InlineData("see a（b", "a（b", 4)]
    [InlineData("see a(b", "a（b", 4)]
    [InlineData("see a\u2010b", "a-b", 4)]
    [InlineData("see a\u2011b", "a-b", 4)]
    [InlineData("see o\u2019b", "o'b", 4)]
    [InlineData("see A-b", "a-b", 4)]
    [InlineData("voir Étude", "étude", 5)]
    [InlineData("xab, ab", "ab", 5)]
    [InlineData("123, 12", "12", 5)]
    [InlineData("312, 12", "12", 5)]
    public void Words_are_found_whole_in_any_of_their_forms(string text, string words, int place)
    {
        Assert.True(LiteralSearch.Find(text, 0, text.Length, words, out var start, out var end));
        Assert.Equal((place, text.Length), (start, end));
    }

    [Theory]
    [InlineData("a\u2010c", "abc")]
    [InlineData("ab\u2212c", "ab-c")] // a minus is no hyphen
    [InlineData("!b", "Ab")]
    [InlineData("xab", "ab")]
    [InlineData("123", "12")]
    public void Words_of_other_characters_are_not_found(string text, string words) =>
        Assert.False(LiteralSearch.Find(text, 0, text.Length, words, out _, out _));

    [Theory]
    [InlineData("to x", " to ")]
    [InlineData("中", " 中")]
    public void White_space_around_the_words_need_not_stand_there(string text, string words) =>
        Assert.True(LiteralSearch.StartsWith(text, 0, text.Length, words, out _));

    /// <summary>What stands behind the end of the stretch is not looked at.</summary>
    [Fact]
    public void Words_that_go_on_behind_the_stretch_are_not_found()
    {
        Assert.False(LiteralSearch.StartsWith("第2条", 0, 2, "第2条", out _));
        Assert.False(LiteralSearch.Find("第2条", 0, 2, "第2条", out _, out _));
        Assert.False(LiteralSearch.Find("甲第", 0, 1, "第", out _, out _));
    }
}
