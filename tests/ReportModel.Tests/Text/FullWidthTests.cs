using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class FullWidthTests
{
    [Theory]
    [InlineData('（', '(')]
    [InlineData('）', ')')]
    [InlineData('：', ':')]
    [InlineData('；', ';')]
    [InlineData('，', ',')]
    public void A_mark_has_a_half_and_a_set_that_holds_that_one_holds_both(char full, char half)
    {
        Assert.Equal(half, FullWidth.Half(full));
        var set = new CharacterSet([half]);
        FullWidth.Complete(ref set);
        Assert.True(set.MayHold(full));
    }

    [Fact]
    public void Other_characters_stay_as_they_are()
    {
        Assert.Equal('。', FullWidth.Half('。'));
        Assert.Equal('(', FullWidth.Half('('));
    }

    [Fact]
    public void A_set_without_marks_gets_none()
    {
        var set = new CharacterSet("a");
        FullWidth.Complete(ref set);
        Assert.False(set.MayHold('（'));
    }
}
