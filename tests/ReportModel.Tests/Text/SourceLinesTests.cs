using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class SourceLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\nb")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\u0085c\u2028d\u2029e")]
    [InlineData("\uFEFFa\n\n")]
    public void The_lines_cover_the_text_end_to_end(string text)
    {
        var lines = SourceLines.Read(text);

        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var i = 0; i < lines.Count; i++)
        {
            Assert.Equal(at, lines[i].Start);
            at = lines.Next(i);
        }

        Assert.Equal(text.Length, at);
    }

    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree")]
    public void A_position_is_the_same_whatever_the_line_ends(string text)
    {
        var lines = SourceLines.Read(text);
        var two = text.IndexOf("two", StringComparison.Ordinal);

        Assert.Equal(new SourceSpan(2, 1, 3, 6, "two\nthree".Length), lines.Span(1, two, 2, text.Length));
    }

    [Fact]
    public void A_byte_order_mark_moves_no_column()
    {
        var lines = SourceLines.Read("\uFEFFabc");

        Assert.Equal(new SourceSpan(1, 2, 1, 3, 1), lines.Span(0, 2, 0, 3));
    }
}
