using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout;

/// <summary>The layout stage on its own: which line begins what, told by number, place and what stands before.</summary>
public class BlockReaderTests
{
    [Fact]
    public void Numbers_decide_what_a_numbered_line_is() => AssertRoles("""
        Title              甲工作组会议报告
        SectionHeading     一. 审议
        SubsectionHeading  A. 甲工作组
        TopicHeading       1. 移交
        Paragraph          1. 第一段。
        Paragraph          2. 第二段，还有
        Continuation       27 日的事。
        TopicHeading       2. 其他
        Paragraph          3. 第三段。
        """);

    [Fact]
    public void An_agenda_counts_for_itself() => AssertRoles("""
        Title              甲工作组会议报告
        Paragraph          1. 工作组通过了议程如下：
        TopicHeading       甲工作组
        AgendaEntry        1. 组织事项：
        AgendaSubItem      (a) 会议开幕；
        AgendaSubItem      (b) 通过议程。
        AgendaEntry        2. 移交。
        AgendaEntry        3. 其他事项。
        Paragraph          2. 第二段。
        """);

    [Fact]
    public void An_agenda_may_follow_its_paragraph_without_a_heading() => AssertRoles("""
        Title              甲工作组会议报告
        Paragraph          1. 工作组通过了议程如下：
        AgendaEntry        1. 组织事项；
        AgendaEntry        2. 移交。
        Paragraph          2. 第二段。
        """);

    [Theory]
    [InlineData("  1. 组织事项。 \n\n  2. 移交。 \n\n3. 第三段。 \n\n")]
    [InlineData("1. 组织事项。 \n\n2. 移交。 \n\n3. 第三段。还有一句。 \n\n")]
    public void A_number_due_for_both_is_a_paragraph_where_it_does_not_stand_like_an_entry(string rest) => Assert.Equal(
        ["Title", "Paragraph", "Paragraph", "AgendaEntry", "AgendaEntry", "Paragraph"],
        LineRoles.Of("会议报告 \n\n1. 第一段。 \n\n2. 工作组通过了议程如下： \n\n" + rest, Options).Where(role => role != "Blank"));

    [Fact]
    public void Blank_lines_around_headings_alone_are_none_between_all_lines()
    {
        const string Text = "甲工作组会议报告\n\n一. 建议\n\n1. 工作组通过了以下建议：\n(a) 考虑，\n还有；\n(b) 其他。\n2. 第二段，\n还有。\n";

        Assert.Equal(
            ["Title", "SectionHeading", "Paragraph", "Item", "Continuation", "Item", "Paragraph", "Continuation"],
            LineRoles.Of(Text, Options).Where(role => role != "Blank"));
    }

    [Fact]
    public void Lists_inside_a_sentence_open_no_item() => AssertRoles("""
        Title              甲工作组会议报告
        Paragraph          1. 工作组通过了以下建议：
        Item               (a) 考虑四个支柱，即：(a)预防；以及(d)
        Continuation       促进；
        Item               (b) 考虑以下事项：
        Continuation       (a)预防；以及
        Continuation       (b)保护；
        Item               (c) 其他。
        Paragraph          2. 问题有：(a)时间；
        Continuation       (b)权利。
        """);

    [Fact]
    public void A_topic_between_items_belongs_to_neither() => AssertRoles("""
        Title              甲工作组会议报告
        Paragraph          1. 工作组通过了以下建议：
        TopicHeading       更新记录
        Item               (a) 更新；
        TopicHeading       《公约》的适用
        Item               (b) 适用。
        """);

    [Fact]
    public void Page_furniture_parts_nothing() => AssertRoles("""
        Title              甲工作组会议报告
        Paragraph          1. 工作组收到了下列文件：
        Item               (a) 临时议程，
        PageFurniture      http://undocs.org/ch/CTOC/COP/WG.2/2022/1
        PageFurniture      3/15
        Continuation       以及说明；
        Item               (b) 背景文件。
        """);

    [Fact]
    public void A_symbol_above_the_title_is_masthead() => AssertRoles("""
        Masthead           CTOC/COP/WG.3/2022/4
        Title              甲工作组会议报告
        Paragraph          1. 第一段。
        """);

    [Fact]
    public void A_sentence_without_a_number_is_not_explained_away() => AssertRoles("""
        Title              甲工作组会议报告
        Paragraph          1. 第一段。
        Unexplained        没有编号的一段。
        Paragraph          2. 第二段。
        """);

    [Theory]
    [InlineData("1. 甲。\n2. 乙。\n4. 丁。", "Paragraph Paragraph Paragraph")]
    [InlineData("1. 甲。\n2. 乙。\n2. 丙。", "Paragraph Paragraph Paragraph")]
    public void A_wrong_number_still_begins_a_paragraph(string text, string roles) =>
        Assert.Equal(roles, string.Join(' ', LineRoles.Of(text.ReplaceLineEndings(" \n\n"), Options).Where(r => r != "Blank")));

    /// <summary>Each row is a role and a line; in the text a space ends each block and a blank line follows each line, as in the seed.</summary>
    private static void AssertRoles(string table)
    {
        var rows = table.ReplaceLineEndings("\n").Split('\n').Select(row => row.Split(' ', 2)).ToArray();
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            var wraps = i + 1 < rows.Length && rows[i + 1][0] == "Continuation" || rows[i][0] == "PageFurniture";
            text.Append(rows[i][1].Trim()).Append(wraps ? "\n\n" : " \n\n");
        }

        Assert.Equal(rows.Select(row => row[0]), LineRoles.Of(text.ToString(), Options).Where(role => role != "Blank"));
    }

    [Fact]
    public void The_blocks_of_the_seed_cover_its_text_character_for_character()
    {
        var text = Repository.SeedText;
        var lines = SourceLines.Read(text);
        var conventions = DraftingConventions.For("zh")!;
        var blocks = BlockReader.Read(lines, conventions, LayoutProfile.Measure(lines, conventions.BlockEnds), TestContext.Current.CancellationToken);

        var at = 0;
        var joined = new System.Text.StringBuilder();
        foreach (var span in blocks.Cover())
        {
            Assert.Equal(at, span.Start);
            joined.Append(text, span.Start, span.End - span.Start);
            at = span.End;
        }

        Assert.Equal(text, joined.ToString());
    }

    private static ReportParserOptions Options => new() { Language = "zh" };
}
