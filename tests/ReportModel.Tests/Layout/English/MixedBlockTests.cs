using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout.English;

/// <summary>What blocks have besides their lines: the labels of resolutions, the numbers before headings, and their texts.</summary>
public class MixedBlockTests
{
    private const string Opening = "1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up\nits agenda.\n";
    private const string Body = "The General Assembly,\nRecalling its resolution 46/152,\n1. Urges States to measure ice.\n";

    [Theory]
    [InlineData("Draft decision I\nRivers of the world\n", "decisionI")]
    [InlineData("Draft resolution A\nRivers of the world\n", "resolutionA")]
    [InlineData("Decision 57/1. Rivers\n", "decision57/1")]
    [InlineData("Resolution 57/2. Rivers\n", "57/2")]
    [InlineData("57/3\nRivers of the world\n", "57/3")]
    public void A_resolution_is_told_from_others_by_its_label(string heading, string label)
    {
        using var blocks = Read(Opening + heading + Body);

        Assert.Equal(["Paragraph ", $"ResolutionHeading {label}", "EnactingBody ", "PreambularParagraph ", "OperativeParagraph "], blocks.Blocks.Select(block => $"{block.Role} {block.Label}"));
        Assert.Equal($"A/90/44#{label}/1", Parse(Opening + heading + Body).Paragraphs[1].Id.ToString());
    }

    [Theory]
    [InlineData("Annex", "annex")]
    [InlineData("Annex II", "annexII")]
    public void An_annex_is_told_from_others_by_its_number(string heading, string label)
    {
        using var blocks = Read(Opening + heading + "\n\nIt rained.\n");

        Assert.Equal(["Paragraph ", $"AnnexHeading {label}", "UnnumberedText "], blocks.Blocks.Select(block => $"{block.Role} {block.Label}"));
    }

    [Theory]
    [InlineData("7. It rained.", "UnnumberedText None 7. It rained.")]
    [InlineData("(d) Rain.", "UnnumberedText None (d) Rain.")]
    [InlineData("4. Sea ice\n2. It sat.", "TopicHeading Number Sea ice")]
    [InlineData("(b) Sea ice\n2. It sat.", "TopicHeading Letter Sea ice")]
    public void A_number_or_letter_is_part_of_a_text_that_it_does_not_begin(string lines, string block)
    {
        using var blocks = Read(Opening + lines);

        Assert.Equal(block, $"{blocks.Blocks[1].Role} {blocks.Blocks[1].Marker.Kind} {blocks.Blocks[1].Text}");
    }

    /// <summary>A number on the line above its text is where the block begins; one farther up is not.</summary>
    [Theory]
    [InlineData("2.\nIt sat.", 3, 3)]
    [InlineData("2.\n(a) Ice;\nIt sat.", 5, 3)]
    public void A_block_begins_with_its_number_where_that_stands_directly_above(string lines, int start, int marker)
    {
        using var blocks = Read(Opening + lines);
        var block = blocks.Blocks[^1];

        Assert.Equal("Paragraph  It sat.", $"{block.Role} {block.Label} {block.Text}");
        Assert.Equal((start, start, marker), (block.StartLine + 1, block.Span.Line, block.MarkerSpan.Line));
    }

    /// <summary>White space at the edges of a line is no part of the width of a page.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(160, 0)]
    [InlineData(0, 160)]
    public void Lines_may_be_indented(int before, int after)
    {
        using var blocks = Read($"1. The Committee recalled what it had said of rivers in its last report, in paragraph\n2. of the first chapter.\n{new string(' ', before)}2. It sat.{new string(' ', after)}\n");

        Assert.Equal(["The Committee recalled what it had said of rivers in its last report, in paragraph 2. of the first chapter.", "It sat."], blocks.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Reading_stops_where_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => ReadUntil(Opening, source.Token));
    }

    private static Report Parse(string text) =>
        ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/90/44"), Language = "en" }).Report;

    private static BlockList Read(string text) => ReadUntil(text, TestContext.Current.CancellationToken);

    private static BlockList ReadUntil(string text, CancellationToken cancellationToken) =>
        BlockReader.Read(SourceLines.Read(text), DraftingConventions.For("en")!, new LayoutProfile(), cancellationToken);
}
