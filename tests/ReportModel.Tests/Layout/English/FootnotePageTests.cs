using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout.English;

/// <summary>Which note is whose on a page: as many numbers in sequence as there are notes; a mark and its note are on one page.</summary>
public class FootnotePageTests
{
    private const string Rule = "_______________\n";

    /// <summary>Lines 1 to 6 and 7 to 12 are pages; the notes stand on the last lines but one.</summary>
    private const string TwoPages =
        "1. The Committee met in Vienna.\n2. It sat.\n" + Rule + "1\nSee A/90/7.\n4\n"
        + "\f3. It rose.\n4. It went.\n" + Rule + "2\nSee A/90/8.\n5\n";

    [Theory]
    [InlineData(1, 1, "See A/90/7.")]
    [InlineData(1, 6, "See A/90/7.")]
    [InlineData(1, 7, null)]
    [InlineData(1, 8, null)]
    [InlineData(2, 6, null)]
    [InlineData(2, 7, "See A/90/8.")]
    [InlineData(2, 12, "See A/90/8.")]
    [InlineData(3, 12, null)]
    public void A_note_is_that_of_its_page(int number, int line, string? text) => Assert.Equal(text, Note(TwoPages, number, line));

    /// <summary>The number of a page is none of a note, wherever it stands.</summary>
    [Theory]
    [InlineData("1 See A/90/7.\n2 See A/90/8.\n7\n7\n", "1 See A/90/7.|2 See A/90/8.")]
    [InlineData("See A/90/7.\n1\n7\n", "1 See A/90/7.")]
    [InlineData("See A/90/7.\n1\n2\nSee A/90/8.\n3\n", "1 See A/90/7.|2 See A/90/8.")]
    [InlineData("1\nSee A/90/7.\nSee A/90/8.\n7\n", null)]
    public void The_numbers_of_notes_are_as_many_as_the_notes(string foot, string? notes)
    {
        var text = "1. The Committee met in Vienna.\n" + Rule + foot + "\f2. It sat.\n";
        var found = from number in Enumerable.Range(1, 9)
                    let note = Note(text, number, 1)
                    where note is not null
                    select FormattableString.Invariant($"{number} {note}");

        Assert.Equal(notes ?? "", string.Join('|', found));
    }

    [Fact]
    public void A_page_without_notes_has_none_of_their_numbers() => Assert.Equal(
        "See A/90/7.", Note("1. The Committee met in Vienna.\n7\n\f2. It sat.\n" + Rule + "1 See A/90/7.\n8\n", 1, 3));

    /// <summary>Notes are numbered through the document, so a number that comes again is something else.</summary>
    [Fact]
    public void A_number_comes_once()
    {
        const string Text = "1. The Committee met in Vienna.\n" + Rule + "1 See A/90/7.\n1\n\f2. It sat.\n" + Rule + "1 See A/90/8.\n2\n";

        Assert.Equal("See A/90/7.", Note(Text, 1, 1));
        Assert.Null(Note(Text, 1, 5));
        Assert.Null(Note(Text, 2, 5));
    }

    [Theory]
    [InlineData(15, "See A/90/1.")]
    [InlineData(16, null)]
    public void No_page_has_more_than_15_notes(int count, string? first)
    {
        var notes = string.Concat(Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"{i} See A/90/{i}.\n")));

        Assert.Equal(first, Note("1. The Committee met in Vienna.\n" + Rule + notes + "\f2. It sat.\n", 1, 1));
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("3 See A/90/7.", 3)]
    [InlineData("3 see A/90/7.", 0)]
    [InlineData("3-D maps", 0)]
    [InlineData("3. See A/90/7.", 0)]
    [InlineData("1234567", 0)]
    [InlineData("See A/90/7.", 0)]
    public void The_number_of_a_note_stands_alone_or_before_a_capital(string line, int number) => Assert.Equal(number, PageReader.NumberOf(line));

    [Fact]
    public void A_page_may_be_all_notes() =>
        Assert.Equal("Paragraph Footnote Footnote Paragraph", Roles(Opening + "\n\f" + Rule + "1 See A/90/7.\n\f2. It sat."));

    /// <summary>A day at the beginning of a line has the form of a note; but no page begins with its notes, and no paragraph follows them.</summary>
    [Theory]
    [InlineData("\n\f1 March 2031, and took up its agenda.\n\f2. It sat.", "Paragraph Continuation Paragraph")]
    [InlineData("\n1 March 2031, and took up its agenda.\n2. It sat.\n\f3. It rose.", "Paragraph Continuation Paragraph Paragraph")]
    public void A_day_is_no_note(string rest, string roles) =>
        Assert.Equal(roles, Roles("1. The Committee on Rivers met in Vienna with all of its members from 28 February to" + rest));

    /// <summary>A greater number is something else, so it does not count.</summary>
    [Theory]
    [InlineData(15, "Footnote")]
    [InlineData(16, "UnnumberedText")]
    public void The_numbers_of_notes_go_on_from_page_to_page(int number, string role) => Assert.Equal(
        $"Paragraph Footnote Footnote Paragraph {role}",
        Roles(FormattableString.Invariant($"{Opening}\n{Rule}{number} See A/90/7.\n\f2. It sat.\n{number + 1} See A/90/8.")));

    [Fact]
    public void The_foot_of_a_page_has_no_more_than_five_lines() => Assert.Equal(
        "Paragraph Paragraph UnnumberedText PageFurniture PageFurniture PageFurniture PageFurniture PageFurniture UnnumberedText",
        Roles(Opening + "\n2. It sat.\n21\n22\n23\n24\n25\n26\n\fAll rose."));

    [Fact]
    public void A_form_feed_above_all_of_the_text_parts_no_pages() =>
        Assert.Equal("Paragraph Paragraph UnnumberedText", Roles("\f" + Opening + "\n2. It sat.\n12"));

    private const string Opening = "1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.";

    private static string Roles(string text) =>
        string.Join(' ', LineRoles.Of(text, new ReportParserOptions { Language = "en", Layout = RoleTable.Plain }));

    private static string? Note(string text, int number, int line)
    {
        using var blocks = BlockReader.Read(SourceLines.Read(text), DraftingConventions.For("en")!, new LayoutProfile(), TestContext.Current.CancellationToken);
        return blocks.Footnotes.Find(number, line - 1)?.Text;
    }
}
