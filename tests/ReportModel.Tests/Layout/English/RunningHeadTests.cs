namespace ReportModel.Tests.Layout.English;

/// <summary>The heads and feet of pages where the extractor left no form feeds.</summary>
public class RunningHeadTests
{
    private const string Head = "United Nations                A/90/44\nDistr.: General\nOriginal: English\n\nReport of the Committee on Rivers\n\nI. Introduction\n\n";

    [Theory]
    [InlineData("A/90/44\nEnglish\nPage 2")]
    [InlineData("35-01234 (E) 040535\n*3501234*\n\nA/90/44")]
    [InlineData("2\n\nA/90/44")]
    [InlineData("A/90/44\n\n2/19 V.35-01234")]
    [InlineData("2/19\nV.35-01234\nA/90/44")]
    [InlineData("V.35-01234\n2/19")]
    [InlineData("/...\n                         A/90/44\n                         English\n                         Page 12")]
    public void They_are_no_text(string lines)
    {
        var report = Parse(Head + "1. The Committee met in Vienna. It considered the\n\n" + lines + "\n\nstate of rivers and\nlakes.\n2. It adjourned.\n");

        Assert.Equal(["The Committee met in Vienna. It considered the state of rivers and lakes.", "It adjourned."], report.Paragraphs.Select(paragraph => paragraph.FullText));
    }

    [Theory]
    [InlineData("___________________\n1 See A/90/7.\n2 Ibid., with more of the note\non a second line.\n\nA/90/44\n3\n")]
    [InlineData("___________________\n\n1 See A/90/7.\n\n")]
    public void Notes_below_a_rule_are_no_text(string notes)
    {
        var report = Parse(Head + "1. The Committee met in Vienna. It considered the\n" + notes + "state of rivers and\nlakes.\n2. It adjourned.\n");

        Assert.Equal(["The Committee met in Vienna. It considered the state of rivers and lakes.", "It adjourned."], report.Paragraphs.Select(paragraph => paragraph.FullText));
    }

    [Fact]
    public void A_rule_above_anything_else_parts_the_text() =>
        Assert.Equal(2, Parse(Head + "1. The Committee met.\n___________________\nIt rained.\n2. It adjourned.\n").Paragraphs.Count);

    [Fact]
    public void A_number_that_stands_apart_from_a_symbol_is_text() =>
        Assert.Contains("12", Parse(Head + "1. The Committee had members numbering\n12\nin all.\n").Paragraphs[0].FullText, StringComparison.Ordinal);

    private static Report Parse(string text) => ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/90/44"), Language = "en" }).Report;
}
