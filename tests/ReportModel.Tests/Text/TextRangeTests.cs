using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class TextRangeTests
{
    [Theory]
    [InlineData(" ab ", 0, 4, "ab")]
    [InlineData("x ab y", 1, 5, "ab")]
    [InlineData("ab", 0, 2, "ab")]
    [InlineData("　ab　", 0, 4, "ab")]
    [InlineData("a b", 0, 3, "a b")]
    public void White_space_at_the_ends_is_trimmed(string text, int start, int end, string trimmed) =>
        Assert.Equal(trimmed, new TextRange(start, end).TrimmedIn(text).Of(text));

    [Theory]
    [InlineData("   ", 0, 3)]
    [InlineData("ab", 1, 1)]
    [InlineData("", 0, 0)]
    public void What_is_only_white_space_becomes_empty(string text, int start, int end) =>
        Assert.True(new TextRange(start, end).TrimmedIn(text).IsEmpty);

    [Fact]
    public void A_range_that_ends_before_it_starts_is_empty()
    {
        Assert.True(new TextRange(3, 2).IsEmpty);
        Assert.True(new TextRange(3, 3).IsEmpty);
        Assert.False(new TextRange(3, 4).IsEmpty);
    }

    [Fact]
    public void The_whole_of_a_text_is_that_text()
    {
        var text = new string('a', 3);
        Assert.Same(text, new TextRange(0, 3).Of(text));
    }
}
