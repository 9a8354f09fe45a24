using ReportModel.Layout;

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
    [InlineData("2/19\nV.35-01234")]
    [InlineData("2/19\nA/90/44")]
    [InlineData("1234\nA/90/44")]
    [InlineData("2 A/90/44")]
    [InlineData("1234 A/90/44")]
    [InlineData("A/90/44 2")]
    [InlineData("A/90/44 1234")]
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
    public void Text_below_a_rule_is_no_note_and_the_next_number_or_heading_ends_notes()
    {
        RoleTable.IsRead(
            """
            Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
            Continuation        its agenda.
            UnnumberedText      ___________________
            UnnumberedText      It rained.
            Paragraph           2. It sat.
            """,
            RoleTable.Plain,
            "en");
        RoleTable.IsRead(
            """
            Paragraph           1. The Committee on Rivers met in Vienna from 3 to 7 March 2031, and took up
            Continuation        its agenda.
            Footnote            ___________________
            Footnote            1 See its last report.
            Paragraph           2. It sat.
            Footnote            ___________________
            Footnote            2 See its first report.
            SectionHeading      I. Water
            Paragraph           3. It rose.
            """,
            RoleTable.Plain,
            "en");
    }

    [Fact]
    public void What_stands_above_the_first_number_is_the_masthead() => RoleTable.IsRead(
        """
        Masthead            United Nations
        Blank
        Masthead            A/90/44
        Blank
        Masthead            35-01234 (E)
        Blank
        Title               Report of the Committee on Rivers
        Blank
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        """,
        RoleTable.Plain,
        "en");

    [Fact]
    public void The_number_of_a_decision_near_a_job_number_is_none_of_a_page() => RoleTable.IsRead(
        """
        Paragraph           1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
        PageFurniture       V.35-01234
        Paragraph           2. The Committee recalled what the General Assembly had said of rivers in its decision
        Continuation        56/101
        Continuation        of 2001.
        """,
        RoleTable.Plain,
        "en");

    /// <summary>The number of a page has four digits at most, and stands with its word.</summary>
    [Theory]
    [InlineData("12345\nA/90/44", "12345")]
    [InlineData("page\nA/90/44", "page")]
    [InlineData("12345 A/90/44", "12345")]
    [InlineData("A/90/44 12345", "12345")]
    public void What_is_no_number_of_a_page_is_text(string lines, string words) => Assert.Contains(
        words,
        Parse(Head + "1. The Committee met in Vienna. It considered the\n" + lines + "\nstate of rivers and\nlakes.\n2. It adjourned.\n").Paragraphs[0].FullText,
        StringComparison.Ordinal);

    /// <summary>Blank lines between count.</summary>
    [Theory]
    [InlineData("V.35-01234", "2/19", 5, true)]
    [InlineData("V.35-01234", "2/19", 6, false)]
    [InlineData("A/90/44", "3", 5, true)]
    [InlineData("A/90/44", "3", 6, false)]
    public void The_number_of_a_page_stands_no_more_than_six_lines_away(string line, string number, int blank, bool isPage) => Assert.Equal(
        isPage, RoleOf(number, Head + "1. The Committee met.\n" + line + new string('\n', blank + 1) + number + "\n2. It adjourned.\n") == "PageFurniture");

    /// <summary>The number may stand at the other edge of the page.</summary>
    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_head_is_no_longer_than_80_characters(int length, bool isHead)
    {
        var line = "2" + "A/90/44".PadLeft(length - 1);
        Assert.Equal(isHead, RoleOf(line, Head + "1. The Committee met.\n" + line + "\n2. It adjourned.\n") == "PageFurniture");
    }

    /// <summary>Also behind a long line that was cut.</summary>
    [Theory]
    [InlineData("___________________\n1 See A/90/7.", "Footnote")]
    [InlineData("35-01234 (E)", "PageFurniture")]
    [InlineData("A/90/44 3", "PageFurniture")]
    public void What_belongs_to_a_page_may_end_the_text(string end, string role)
    {
        var roles = LineRoles.Of("A/90/44\n\n1. It met" + string.Concat(Enumerable.Repeat(" and so on", 20)) + ". 2. It sat.\n" + end, s_options);

        Assert.Equal(role, roles[^1]);
    }

    [Fact]
    public void A_joint_document_has_two_symbols() =>
        Assert.Equal("A/67/65 E/2012/48", string.Join(' ', RunningHeads.SymbolsOf("United Nations\nA/67/65\nE/2012/48\nDistr.: General\n")));

    [Fact]
    public void A_number_that_stands_apart_from_a_symbol_is_text() =>
        Assert.Contains("12", Parse(Head + "1. The Committee had members numbering\n12\nin all.\n").Paragraphs[0].FullText, StringComparison.Ordinal);

    private static readonly ReportParserOptions s_options = new() { Language = "en" };

    private static string RoleOf(string line, string text) => LineRoles.Of(text, s_options)[Array.IndexOf(text.Split('\n'), line)];

    private static Report Parse(string text) => ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/90/44"), Language = "en" }).Report;
}
