namespace ReportModel.Tests;

public class ReportFactTests
{
    [Fact]
    public void A_position_takes_no_part_in_equality()
    {
        var here = new Paragraph { Number = 1, Text = "x", Source = new SourceSpan(1, 1, 1, 2, 1) };
        var there = here with { Source = new SourceSpan(9, 1, 9, 2, 1) };

        Assert.Equal(here, there);
        Assert.Equal(here.GetHashCode(), there.GetHashCode());
    }

    [Fact]
    public void The_text_does()
    {
        var one = new Paragraph { Number = 1, Text = "x" };

        Assert.NotEqual(one, one with { Text = "y" });
    }

    [Fact]
    public void Facts_of_two_kinds_are_never_equal()
    {
        ReportFact paragraph = new Paragraph();
        ReportFact section = new Section();

        Assert.False(paragraph.Equals(section) || section.Equals(paragraph));
        Assert.True(paragraph.Equals(new Paragraph()));
        Assert.False(paragraph.Equals(null) || new Paragraph().Equals((Paragraph?)null));
    }
}
