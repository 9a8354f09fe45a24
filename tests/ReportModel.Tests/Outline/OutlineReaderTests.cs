using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Tests.Reading;
using ReportModel.Text;

namespace ReportModel.Tests.Outline;

/// <summary>The outline stage through the sections and paragraphs that it leads to.</summary>
public class OutlineReaderTests
{
    private const string Text = """
        会议报告 

        一. 导言 

        国际合作工作组 

        1. 第一段。 

        二. 审议 

        A. 甲 

        1. 移交 

        2. 第二段。 

        3. 第三段。 

        2. 引渡 

        4. 第四段。 

        B. 乙 

        5. 第五段： 

        (a) 甲； 

        适用 

        (b) 乙。 
        """;

    [Theory]
    [InlineData("1", "一", "导言", "1")]
    [InlineData("1.u1", null, "国际合作工作组", "1")]
    [InlineData("2", "二", "审议", "2–5")]
    [InlineData("2.A", "A", "甲", "2–4")]
    [InlineData("2.A.1", "1", "移交", "2–3")]
    [InlineData("2.A.2", "2", "引渡", "4")]
    [InlineData("2.B", "B", "乙", "5")]
    [InlineData("2.B.u1", null, "适用", "")]
    public void Each_heading_has_its_place_and_its_paragraphs(string path, string? number, string title, string paragraphs)
    {
        var section = Flatten(SmallReport.Parse(Text).Report.Sections).Single(s => s.Id.Value.EndsWith("#section" + path, StringComparison.Ordinal));

        Assert.Equal(number, section.Number);
        Assert.Equal(title, section.Title);
        Assert.Equal(paragraphs, section.Paragraphs?.ToString() ?? "");
    }

    [Fact]
    public void An_item_stands_under_the_heading_before_it()
    {
        var items = SmallReport.Parse(Text).Report.Paragraphs[4].Items;

        Assert.Equal([null, "适用"], items.Select(item => item.Topic));
    }

    /// <summary>Headings without a number that stand in no section are counted from u1.</summary>
    [Fact]
    public void Topics_without_a_section_are_counted()
    {
        var sections = SmallReport.Parse("会议报告\n\n移交\n\n1. 第一段。\n\n2. 第二段。\n\n引渡\n\n3. 第三段。\n\n4. 第四段。\n").Report.Sections;

        Assert.Equal(["#sectionu1 移交", "#sectionu2 引渡"], sections.Select(s => s.Id.Value[s.Id.Value.IndexOf('#', StringComparison.Ordinal)..] + " " + s.Title));
    }

    /// <summary>A decision that says everything in the line which names the body has that line as its paragraph, whatever follows it.</summary>
    [Fact]
    public void A_decision_in_one_line_is_a_paragraph_before_another_one_and_at_the_end()
    {
        var outline = Read(
            [],
            (LineRole.Paragraph, "1. It met."),
            (LineRole.EnactingBody, "The Board decided to meet again."),
            (LineRole.EnactingBody, "The Council decided to adjourn."));

        Assert.Equal(
            ["It met.", "The Board decided to meet again.", "The Council decided to adjourn."],
            outline.Paragraphs.Select(paragraph => paragraph.Block.Text));
    }

    [Fact]
    public void What_stands_below_a_decision_in_one_line_is_of_its_paragraph()
    {
        var outline = Read(
            [],
            (LineRole.EnactingBody, "The Board decided to meet again."),
            (LineRole.PreambularParagraph, "Recalling its rules,"),
            (LineRole.EnactingBody, "The Council decided to adjourn."));

        Assert.Equal([["Recalling its rules,"], []], outline.Paragraphs.Select(paragraph => paragraph.Unnumbered.Select(block => block.Text)));
    }

    [Fact]
    public void A_decision_in_one_line_stands_under_the_heading_above_it()
    {
        LineRole[] headings = [LineRole.SectionHeading, LineRole.SubsectionHeading, LineRole.AnnexHeading];

        Assert.All(headings, heading =>
        {
            var outline = Read(
                [],
                (LineRole.SectionHeading, "A. Rivers"),
                (LineRole.Paragraph, "1. It met."),
                (LineRole.EnactingBody, "The Board decided to meet again."),
                (heading, "B. Lakes"),
                (LineRole.Paragraph, "2. It adjourned."));

            Assert.Equal(["Rivers", "Rivers", "Lakes"], outline.Paragraphs.Select(paragraph => paragraph.Section?.Title));
        });
    }

    [Fact]
    public void Text_between_sub_items_of_an_agenda_takes_the_letter_that_is_missing()
    {
        var findings = new List<ReportDiagnostic>();
        Read(
            findings,
            (LineRole.Paragraph, "1. It adopted its agenda:"),
            (LineRole.AgendaEntry, "1. Rivers:"),
            (LineRole.AgendaSubItem, "(a) Water;"),
            (LineRole.Unexplained, "Without a letter."),
            (LineRole.AgendaSubItem, "(c) Ice."));

        Assert.EndsWith("; begin it with '(b)'", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    /// <summary>The outline of blocks of one line each.</summary>
    private static DocumentOutline Read(List<ReportDiagnostic> findings, params (LineRole Role, string Line)[] blocks)
    {
        var lines = SourceLines.Read(string.Join("\n", blocks.Select(block => block.Line)));
        var stretches = new LineStretches(lines, blocks.Length);
        var read = new List<Block>();
        for (var i = 0; i < blocks.Length; i++)
        {
            Assert.True(ContentLine.TryRead(lines, i, out var line));
            read.Add(new Block(stretches, blocks[i].Role, line, Marker.Read(blocks[i].Line, NoNumerals.Instance)));
        }

        return OutlineReader.Read(
            new BlockList(lines, stretches, [.. blocks.Select(block => block.Role)], read), "A/80/21", findings, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<Section> Flatten(IEnumerable<Section> sections) =>
        sections.SelectMany(section => Flatten(section.Sections).Prepend(section));
}
