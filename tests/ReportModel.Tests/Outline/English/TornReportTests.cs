using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Tests.Outline.English;

/// <summary>What the outline of a torn report holds, checked against its text by hand.</summary>
public class TornReportTests
{
    private static readonly List<ReportDiagnostic> s_findings = [];
    private static readonly BlockList s_blocks = Blocks(TornReport.Text);
    private static readonly DocumentOutline s_outline = OutlineReader.Read(s_blocks, TornReport.Symbol, s_findings, CancellationToken.None);

    [Fact]
    public void Nothing_is_found_wrong() => Assert.Empty(s_findings);

    [Fact]
    public void The_title_stands_on_the_cover() => Assert.Equal("Report on the twelfth session (3–7 March 2031)", s_outline.Title?.Text);

    [Fact]
    public void Chapters_are_sections_once_though_the_contents_list_them_too() =>
        Assert.Equal(["I Matters calling for action", "II Organization of the session"], s_outline.Sections.Select(section => section.Heading.WrittenNumber + " " + section.Title));

    [Fact]
    public void A_letter_that_was_torn_off_above_another_heading_goes_to_its_own() => Assert.Equal(
        "A Draft resolutions for adoption by the Council and the matters that were brought to its attention",
        s_outline.Sections[0].Children.Select(section => section.Heading.WrittenNumber + " " + section.Title).First());

    [Fact]
    public void Each_chapter_and_each_resolution_numbers_its_own_paragraphs() => Assert.Equal(
        ["chapI/1", "resolutionI/1", "resolutionI/2", "31/101/0", "chapII/1", "chapII/2", "chapII/3"],
        s_outline.Paragraphs.Select(paragraph => paragraph.Scope + "/" + paragraph.Number));

    [Fact]
    public void A_paragraph_goes_on_over_the_foot_of_the_page_and_its_footnotes() => Assert.Equal(
        "Requests the Secretary-General to report to the Council at its next session on the state of the rivers, and in this regard encourages Member States to measure them in all seasons;",
        Paragraph("resolutionI", 1).Block.Text);

    [Fact]
    public void Roman_numerals_below_an_item_belong_to_it()
    {
        Assert.Equal(["a", "b"], Paragraph("resolutionI", 2).Items.Select(item => item.Letter));
        Assert.EndsWith("including: (i) The regional commissions; (ii) The funds and programmes.", Paragraph("resolutionI", 2).Items[1].Block.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_without_numbers_is_one_paragraph_with_its_items()
    {
        var decision = Paragraph("31/101", 0);
        Assert.Equal("The Commission on Rivers:", decision.Block.Text);
        Assert.Equal("31/101 Rivers in winter", decision.Resolution?.Heading?.Text);
        Assert.Equal(["a", "b"], decision.Items.Select(item => item.Letter));
    }

    [Fact]
    public void Preambular_paragraphs_are_none_of_the_operative_ones() => Assert.Equal(
        ["Recalling its resolution 2029/4 on rivers, 1", "Noting the work of the Commission,"],
        Paragraph("resolutionI", 1).Resolution!.Preamble.Select(block => block.Text));

    /// <summary>A resolution of one paragraph does not number it; its verb tells it from the preamble.</summary>
    [Fact]
    public void An_operative_paragraph_may_have_no_number()
    {
        const string Text = "I. Recommendation\n1. The Committee recommends the following draft resolution:\nDraft resolution A\nClean water\n"
            + "The General Assembly,\nTaking note of the report of the Committee,\nUrges all countries to measure the water of their rivers at all their bridges, and in all\n"
            + "seasons of the year:\n(a) In summer;\n(b) In winter.\n";
        var outline = OutlineReader.Read(Blocks(Text), TornReport.Symbol, [], CancellationToken.None);

        var paragraph = outline.Paragraphs[^1];
        Assert.Equal(("resolutionA", 0), (paragraph.Scope, paragraph.Number));
        Assert.Equal("Urges all countries to measure the water of their rivers at all their bridges, and in all seasons of the year:", paragraph.Block.Text);
        Assert.Equal(["In summer;", "In winter."], paragraph.Items.Select(item => item.Block.Text));
        Assert.Equal(["Taking note of the report of the Committee,"], paragraph.Resolution!.Preamble.Select(block => block.Text));
    }

    [Fact]
    public void Names_in_a_list_stand_below_its_paragraph() =>
        Assert.Equal(["Algeria", "Chile", "Bolivia (Plurinational State of)"], Paragraph("chapII", 1).Unnumbered.Select(block => block.Text));

    [Fact]
    public void The_numbers_of_an_agenda_are_told_from_those_of_paragraphs()
    {
        var agenda = Paragraph("chapII", 2).Agenda;
        Assert.Equal(["1 Opening of the session.", "2 Rivers:"], agenda.Select(entry => entry.Block.Marker.Value + " " + entry.Block.Text));
        Assert.Equal(["Their water;", "Their ice."], agenda[1].SubItems.Select(block => block.Text));
    }

    [Fact]
    public void Every_character_has_one_role_and_nothing_is_left_over()
    {
        var at = 0;
        foreach (var span in s_blocks.Cover())
        {
            Assert.Equal(at, span.Start);
            Assert.NotEqual(LineRole.Unexplained, span.Role);
            at = span.End;
        }

        Assert.Equal(TornReport.Text.Length, at);
    }

    private static OutlineParagraph Paragraph(string scope, int number) =>
        s_outline.Paragraphs.Single(paragraph => paragraph.Scope == scope && paragraph.Number == number);

    private static BlockList Blocks(string text)
    {
        var conventions = DraftingConventions.For("en")!;
        var lines = SourceLines.Read(text);
        return BlockReader.Read(lines, conventions, LayoutProfile.Measure(lines, conventions.BlockEnds), CancellationToken.None);
    }
}
