using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout;

/// <summary>A text as stretches of one role each: a wrapped line belongs to what it continues.</summary>
public class CoverTests
{
    [Fact]
    public void Wrapped_lines_and_blank_lines_go_with_what_stands_before() => AssertCover(
        new LayoutProfile(),
        "Blank ¶",
        "Title 会议报告¶",
        "Blank ¶¶",
        "Paragraph 1. 第一段，¶还有。¶",
        "Paragraph 2. 第二段，¶",
        "PageFurniture http://undocs.org/1¶",
        "PageFurniture 3/15¶",
        "Paragraph 还有。¶",
        "Blank ");

    [Fact]
    public void A_blank_line_inside_a_paragraph_parts_it_and_does_not_end_it() => AssertCover(
        new LayoutProfile { BlankLineBetweenLines = true },
        "Title 会议报告¶",
        "Blank ¶",
        "Paragraph 1. 第一段，¶",
        "Blank ¶",
        "Paragraph 还有，¶",
        "Blank ¶",
        "Paragraph 还有。");

    /// <summary>Each stretch is a role and its text, in which ¶ stands for a line break.</summary>
    private static void AssertCover(LayoutProfile layout, params string[] stretches)
    {
        var text = string.Concat(stretches.Select(stretch => stretch.Split(' ', 2)[1])).Replace('¶', '\n');
        using var blocks = BlockReader.Read(SourceLines.Read(text), DraftingConventions.For("zh")!, layout, TestContext.Current.CancellationToken);

        Assert.Equal(stretches, blocks.Cover().Select(span => $"{span.Role} {text[span.Start..span.End].Replace('\n', '¶')}"));
    }
}
