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

    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\rb\n\rc", 5)]
    [InlineData("a\u0085b", 2)]
    [InlineData("a\u2028b", 2)]
    [InlineData("a\u2029b", 2)]
    [InlineData("\u2028a", 2)]
    [InlineData("a\r", 2)]
    [InlineData("", 1)]
    public void Each_line_break_ends_one_line(string text, int count) =>
        Assert.Equal(count, SourceLines.Read(text).Count);

    [Theory]
    [InlineData(1, 1, 1, 2, "o")]
    [InlineData(2, 2, 3, 2, "wo\nt")]
    [InlineData(1, 3, 1, 99, "e")]
    [InlineData(1, 99, 2, 1, "\n")]
    [InlineData(0, 5, 1, 2, "o")]
    [InlineData(3, 1, 9, 9, "three")]
    [InlineData(9, 1, 9, 2, "")]
    [InlineData(2, 0, 2, 2, "t")]
    [InlineData(2, 3, 1, 1, "")]
    public void Where_a_text_has_no_such_position_the_nearest_counts(int line, int column, int endLine, int endColumn, string stretch)
    {
        const string Text = "one\ntwo\nthree";
        var range = SourceLines.Read(Text).Range(new SourceSpan(line, column, endLine, endColumn, 0));

        Assert.Equal(stretch, range.Of(Text));
    }

    /// <summary>Positions are those of the physical lines, also where these were cut.</summary>
    [Theory]
    [InlineData(1, 5, 2, 2, "two\nt")]
    [InlineData(1, 1, 1, 99, "one two")]
    [InlineData(2, 1, 2, 4, "thr")]
    [InlineData(2, 3, 3, 1, "ree")]
    [InlineData(3, 1, 3, 2, "")]
    public void Positions_in_lines_that_were_cut(int line, int column, int endLine, int endColumn, string stretch)
    {
        const string Text = "one two\nthree";
        var range = SourceLines.Read(Text).CutAt([4]).Range(new SourceSpan(line, column, endLine, endColumn, 0));

        Assert.Equal(stretch, range.Of(Text));
    }

    [Fact]
    public void Line_breaks_count_as_one_character_each_however_many_lines_lie_between()
    {
        var lines = SourceLines.Read("a\r\nb\r\nc\r\n");

        Assert.Equal(new SourceSpan(1, 1, 4, 1, "a\nb\nc\n".Length), lines.Span(0, 0, 3, 9));
    }

    /// <summary>"ab   cd" on one line, cut before "cd", and a line of which the first piece is blank.</summary>
    [Fact]
    public void Pieces_of_a_line_end_before_the_white_space_between_them()
    {
        var lines = SourceLines.Read("ab   cd\n   ef").CutAt([5, 11]);

        Assert.Equal([(0, 2), (5, 7), (8, 8), (11, 13)], Enumerable.Range(0, lines.Count).Select(line => (lines[line].Start, lines[line].End)));
        Assert.Equal(new SourceSpan(1, 1, 1, 8, 7), lines.Span(0, 0, 1, 7));
        Assert.Equal([7, 7, 5, 5], Enumerable.Range(0, lines.Count).Select(lines.PhysicalLength));
    }

    [Fact]
    public void A_line_that_was_not_cut_is_as_long_as_it_is() => Assert.Equal(3, SourceLines.Read("a\ndef").PhysicalLength(1));

    [Fact]
    public void Who_cancels_gets_no_lines() =>
        Assert.Throws<OperationCanceledException>(() => SourceLines.Cut("a", new CancellationToken(canceled: true)));
}
