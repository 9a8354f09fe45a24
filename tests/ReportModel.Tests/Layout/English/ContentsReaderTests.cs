using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout.English;

/// <summary>Tables of contents, as extractors leave them: each entry with its number or letter, its title, its paragraphs and the line on which it ends.</summary>
public class ContentsReaderTests
{
    [Fact]
    public void Dots_or_tabs_and_a_page_end_an_entry() => Assert.Equal(
        ["Section 1 Opening 1–2 @3", "Capital 1 Agenda @4", "Section 2 Work of the Committee on rivers 3–14 @6", "Section 3 Closing 15–15 @7", "Annex @8"],
        Entries("Contents\n\tParagraphs\tPage\nI.\tOpening\t1–2\t4\nA. Agenda . . . . 5\nII. Work of the Committee\non rivers....3–14\t6\nIII. Closing\t15\t9\nAnnex . . . 12\nSome text."));

    [Fact]
    public void Without_a_heading_nothing_is_a_table() => Assert.Empty(Entries("Content\nI. Opening . . . 1\nA. Agenda . . . 5\nB. Officers . . . 6\n"));

    [Fact]
    public void The_entries_stand_below_the_heading() => Assert.Equal(
        ["Section 1 Opening @4"], Entries("Chapter 1 . . . 7\nB. Notes . . . 8\nCONTENTS\nI. Opening . . . 1\n"));

    /// <summary>What stands before a number, and a line of nothing but leaders, belongs to no title.</summary>
    [Theory]
    [InlineData("Chapter\nI.\nOpening . . . 4\n", "Section 1 Opening @4")]
    [InlineData("Chapter\nI. Opening . . . 4\n", "Section 1 Opening @3")]
    [InlineData(".... 3\nOpening . . . 4\n", "Opening @3")]
    [InlineData("....\t3\nOpening . . . 4\n", "Opening @3")]
    public void A_title_begins_behind_its_number(string lines, string entry) => Assert.Equal([entry], Entries("Contents\n" + lines));

    /// <summary>The heads of the columns belong to no title, unlike the words of a title before its number of a page.</summary>
    [Theory]
    [InlineData("Chapter\tPage\nOpening\t4\n", "Opening @3")]
    [InlineData("I.\nOpening\tof the session\nand more\t4\n", "Section 1 Opening\tof the session and more @4")]
    [InlineData("Opening\nof it\tall\nand more\t4\n", "Opening of it\tall and more @4")]
    public void The_heads_of_columns_are_no_title(string lines, string entry) => Assert.Equal([entry], Entries("Contents\n" + lines));

    [Theory]
    [InlineData("I. Opening\t1–2–3\t4\n", "Section 1 Opening @2")]
    [InlineData("I. Opening\t9–2\t4\n", "Section 1 Opening @2")]
    [InlineData("I. Opening\t2–2\t4\n", "Section 1 Opening 2–2 @2")]
    [InlineData("I. Opening\tp. 2\t4\n", "Section 1 Opening @2")]
    [InlineData("I. Opening\t2 bis\t4\n", "Section 1 Opening @2")]
    [InlineData("I. Opening\t2–9 bis\t4\n", "Section 1 Opening @2")]
    [InlineData("I. Opening\t2‑9\t4\n", "Section 1 Opening 2–9 @2")]
    [InlineData("I. Opening\t2–9\t\t4\n", "Section 1 Opening 2–9 @2")]
    [InlineData("I. Opening\t\t . . .\t2-9\t4 .\n", "Section 1 Opening 2–9 @2")]
    [InlineData("I. Opening . . .\t \tv\n", "Section 1 Opening @2")] // where there are dots the page may be written in any way
    public void The_paragraphs_are_a_number_or_a_range(string line, string entry) => Assert.Equal([entry], Entries("Contents\n" + line));

    [Theory]
    [InlineData("Opening\tfour\n")]
    [InlineData("Opening\t\n")]
    public void A_tab_and_no_page_end_no_entry(string line) => Assert.Empty(Entries("Contents\n" + line));

    /// <summary>An extractor may have lost the leaders: each entry begins with its number or letter and ends with its page.</summary>
    [Fact]
    public void Without_leaders_pages_only_grow() => Assert.Equal(
        ["Section 1 Opening of the 12th session @2", "Capital 1 Agenda @3", "Section 2 Work of the 27 and others @5", "Section 3 Closing @6"],
        Entries("Contents\nI. Opening of the 12th session 1\nA. Agenda 1\nII. Work of the 27 and\nothers 5\nIII. Closing 9\n\nI. Opening of the 12th session\nA. Agenda 2030\n1. The Committee met in room 12\n"));

    [Theory]
    [InlineData("I. Opening 4\nII. Work 3\nwith more 5\nIII. Closing 9\n", "Section 1 Opening @2|Section 2 Work 3 with more @4|Section 3 Closing @5")] // no page before the last one
    [InlineData("I. Opening 4\nII. Work of 205\nand 204\nIII. Closing 300\n", "Section 1 Opening @2|Section 2 Work of 205 and @4|Section 3 Closing @5")] // no chapter of 201 pages
    [InlineData("I. Opening 4\nA. Work 4\nB. Other work 5\nII. Closing 6\n", "Section 1 Opening @2|Capital 1 Work @3|Capital 2 Other work @4|Section 2 Closing @5")]
    [InlineData("Page 1\nI. Opening 4\nII. Work 5\nIII. Closing 6\nII. Notes 7\nI. Opening 8\n", "Section 1 Opening @3|Section 2 Work @4|Section 3 Closing @5|Section 2 Notes @6")]
    [InlineData("Page 1\nI. Opening 4\nII. Work 5\nIII. Closing 6", "Section 1 Opening @3|Section 2 Work @4|Section 3 Closing @5")]
    [InlineData("I. Opening 4\nPage 5\nII. Work 6\nIII. Closing 7\n", "Section 1 Opening @2|Section 2 Work @4|Section 3 Closing @5")]
    [InlineData("I. Opening 4\nA. Work 5\nB. Other work 6\nI. Opening of class 7\n", "Section 1 Opening @2|Capital 1 Work @3|Capital 2 Other work @4")]
    [InlineData("A. Foreword 2\nB. Notes 3\nI. Opening 4\nII. Closing 5\n", "Capital 1 Foreword @2|Capital 2 Notes @3|Section 1 Opening @4|Section 2 Closing @5")]
    [InlineData("I. Opening\nII. Work 5\nIII. Other work 6\nIV. Closing 7\n", "Section 2 Work @3|Section 3 Other work @4|Section 4 Closing @5")]
    [InlineData("I. Opening 4\nA. Work 5\nB.\n7\nII. Closing 6\n", "Section 1 Opening @2|Capital 1 Work @3|Section 2 Closing @6")]
    [InlineData("I. Opening 4\nII. Work of the 12th\nsession 5\nIII. Closing 6\n", "Section 1 Opening @2|Section 2 Work of the 12th session @4|Section 3 Closing @5")] // no page is written with letters
    public void Without_leaders_an_entry_ends_with_its_page(string lines, string entries) => Assert.Equal(entries.Split('|'), Entries("Contents\n" + lines));

    /// <summary>The last entry may be the last piece of a line on which an extractor left several.</summary>
    [Fact]
    public void Without_leaders_entries_may_be_pieces_of_one_line()
    {
        const string Text = "Contents\nI. Opening 4 II. Work 5 III. Closing 6";
        var lines = SourceLines.Read(Text).CutAt([Text.IndexOf("II. Work", StringComparison.Ordinal), Text.IndexOf("III. Closing", StringComparison.Ordinal)]);

        var roles = Read(lines, out var table);

        Assert.All(roles, role => Assert.Equal(LineRole.Contents, role));
        Assert.Equal(["Opening", "Work", "Closing"], table.Entries.Select(entry => entry.Title));
    }

    [Theory]
    [InlineData("I. Opening 4\nII. Work 5\n")]
    [InlineData("Opening 4\nWork 5\nClosing 6\n")]
    public void Without_leaders_two_lines_or_lines_without_number_are_no_table(string lines) => Assert.Empty(Entries("Contents\n" + lines));

    /// <summary>So many lines may stand before the one that ends the next entry.</summary>
    [Theory]
    [InlineData(24, 2)]
    [InlineData(25, 1)]
    public void A_table_ends_where_no_entry_has_ended_for_long(int lines, int entries)
    {
        Assert.Equal(entries, Entries("Contents\nI. Opening . . . 1\n" + Lines(lines) + "of it . . . 9\n").Count);
        Assert.Equal(2 + entries, Entries("Contents\nI. Opening 1\nII. Work 2\nIII. More 3\nIV. Closing\n" + Lines(lines - 1) + "of it 9\n").Count);
    }

    /// <summary>All lines from the heading to the last entry are the table's, and the numbers that were torn off it below, to the end of the page.</summary>
    [Theory]
    [InlineData("Note\nContents\nI. Opening . . . 1\n\nII. Work . . . 2\nText\n", "23.5")]
    [InlineData("Note\nContents\nI. Opening . . . 1\n12\n13\n\fText\n", "2345")]
    [InlineData("Note\nContents\nI. Opening . . . 1\n\fII. Work . . . 2\nText\n", "234")]
    [InlineData("Note\nContents\nI. Opening 1\nII. Work 2\nIII. Closing 3\nI. Opening\n", "2345")]
    [InlineData("Contents\nI. Opening 1\nII. Work 2\n", "")] // two entries are no table
    [InlineData("Contents\nWater\n\fText\n", "")]
    public void Its_lines_are_no_headings(string text, string lines)
    {
        var roles = Read(text, out _);
        Assert.Equal(lines.Replace(".", "", StringComparison.Ordinal), string.Concat(roles.Select((role, i) => role == LineRole.Contents ? $"{i + 1}" : "")));
    }

    /// <summary>A page ends within so many lines.</summary>
    [Theory]
    [InlineData(399, 401)]
    [InlineData(400, 2)]
    public void Numbers_below_the_last_entry_stand_on_its_page(int lines, int count) =>
        Assert.Equal(count, Read("Contents\nI. Opening . . . 1\n" + Lines(lines) + "\fText\n", out _).Count(role => role == LineRole.Contents));

    [Fact]
    public void A_title_goes_on_over_the_head_of_a_page()
    {
        using var blocks = BlockReader.Read(
            SourceLines.Read("Contents\nI. Opening . . . 1\nII. Work of the Committee\n\fA/90/44\non rivers . . . 5\n\fA/90/44\n1. It met.\n"),
            DraftingConventions.For("en")!,
            new LayoutProfile(),
            TestContext.Current.CancellationToken);

        Assert.Equal(["Opening", "Work of the Committee on rivers"], blocks.Contents.Entries.Select(entry => entry.Title));
    }

    /// <summary>A text that is no longer a title is not the beginning of one.</summary>
    [Theory]
    [InlineData("Water", true)]
    [InlineData("Water and", true)]
    [InlineData("Water and ice", false)]
    [InlineData("Water of", false)]
    [InlineData("", false)]
    public void A_title_is_compared_to_its_end(string text, bool isBeginning)
    {
        Read("Contents\nWater and ice . . . 1\n", out var table);
        var walk = table.Walk();
        walk.Add(text);

        Assert.Equal(isBeginning, walk.IsBeginning);
    }

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("and so on\n", count));

    private static List<string> Entries(string text)
    {
        Read(text, out var table);
        return
        [
            .. from entry in table.Entries
               let marker = entry.Marker.Kind == MarkerKind.None ? "" : $"{entry.Marker.Kind} {entry.Marker.Value} "
               let paragraphs = entry.Paragraphs is { } range ? $" {range.First}–{range.Last}" : ""
               select FormattableString.Invariant($"{marker}{entry.Title}{paragraphs} @{entry.Line + 1}"),
        ];
    }

    private static LineRole[] Read(string text, out ContentsTable table) => Read(SourceLines.Read(text), out table);

    private static LineRole[] Read(SourceLines lines, out ContentsTable table)
    {
        var roles = new LineRole[lines.Count];
        table = ContentsReader.Read(lines, roles, DraftingConventions.For("en")!);
        return roles;
    }
}
