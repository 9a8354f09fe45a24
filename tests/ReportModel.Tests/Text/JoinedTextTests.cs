using ReportModel.Text;

namespace ReportModel.Tests.Text;

public class JoinedTextTests
{
    [Theory]
    [InlineData("设立一个\n不限成员", "设立一个不限成员")]
    [InlineData("23 日至\n27 日", "23 日至27 日")]
    [InlineData("代表 Hikihara\nTakeshi 以", "代表 Hikihara Takeshi 以")]
    [InlineData("CTOC/COP/WG.3/\n2022/3", "CTOC/COP/WG.3/2022/3")]
    [InlineData("CTOC/COP/WG.2/2022/3-\nCTOC/COP/WG.3/2022/3", "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("以及(d)\n促进", "以及(d)促进")]
    public void Wrapped_lines_join_as_their_script_is_written(string text, string joined) =>
        Assert.Equal(joined, Join(text).Text);

    [Fact]
    public void Every_stretch_leads_back_to_its_place_in_the_source()
    {
        var joined = Join("设立一个\n不限成员");

        Assert.Equal(new SourceSpan(1, 3, 2, 3, "一个\n不限".Length), joined.Locate(new TextRange(2, 6)));
        // A stretch that ends where a line ends does not reach into the next one.
        Assert.Equal(new SourceSpan(1, 1, 1, 5, 4), joined.Locate(new TextRange(0, 4)));
        Assert.Equal(new SourceSpan(2, 1, 2, 5, 4), joined.Locate(new TextRange(4, 8)));
    }

    [Fact]
    public void Every_character_of_many_lines_leads_back_to_its_own()
    {
        var text = string.Join("\n", Enumerable.Range(0, 17).Select(i => $"第{i:00}行"));
        var joined = Join(text);

        Assert.All(Enumerable.Range(0, 17), i =>
        {
            var at = joined.Text.IndexOf($"{i:00}", StringComparison.Ordinal);
            Assert.Equal(new SourceSpan(i + 1, 2, i + 1, 4, 2), joined.Locate(new TextRange(at, at + 2)));
            Assert.Equal(new SourceSpan(i + 1, 1, i + 1, 1, 0), joined.Locate(new TextRange(at - 1, at - 1)));
        });
    }

    [Fact]
    public void A_space_between_joined_lines_belongs_to_the_line_before()
    {
        var joined = Join("one\ntwo");

        Assert.Equal("one two", joined.Text);
        Assert.Equal(1, joined.Locate(new TextRange(3, 4)).Line);
        Assert.Equal(2, joined.Locate(new TextRange(4, 5)).Line);

        // It is no character of that line: a stretch ends where the line does.
        Assert.Equal(new SourceSpan(1, 1, 1, 4, 3), joined.Locate(new TextRange(0, 4)));
    }

    [Fact]
    public void No_lines_make_an_empty_text_that_is_nowhere()
    {
        var joined = new JoinedText(new LineStretches(SourceLines.Read("a"), 1));

        Assert.Equal("", joined.Text);
        Assert.Equal(SourceSpan.None, joined.Locate(joined.All));
    }

    [Fact]
    public void Empty_lines_add_nothing() => Assert.Equal("a b", Join("\na\n\nb\n").Text);

    private static JoinedText Join(string text)
    {
        var lines = SourceLines.Read(text);
        var joined = new JoinedText(new LineStretches(lines, lines.Count));
        for (var i = 0; i < lines.Count; i++)
        {
            joined.Add(new LineStretch(i, lines[i].Start, lines[i].End));
        }

        return joined;
    }
}
