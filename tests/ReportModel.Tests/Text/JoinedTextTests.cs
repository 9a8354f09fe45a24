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
