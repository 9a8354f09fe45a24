using System.Text;
using ReportModel.Runtime;

namespace ReportModel.Tests;

public class TableTests
{
    private const string Head = "ReportModel 1\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_text_is_decoded_once_whatever_the_line_ends(string lineEnd)
    {
        var table = Table(Head + "Texts 2 0\n字\nb\n" + Parts(1)).Of(lineEnd);

        Assert.Equal("字", table.Text(0));
        Assert.Equal("b", table.Text(1));
        Assert.Same(table.Text(1), table.Text(1));
    }

    [Fact]
    public void The_last_line_of_a_table_needs_no_end() =>
        Assert.Equal("b", Table((Head + "Texts 2 0\n字\nb\n" + Parts(1)).TrimEnd('\n')).Of("\n").Text(1));

    [Theory]
    [InlineData("", "")]
    [InlineData("plain 字", "plain 字")]
    [InlineData(@"a\""b\\c\u007Cd\ne", "a\"b\\c|d\ne")]
    [InlineData(@"\u202E\U0001F600\u00A0", "\u202E\U0001F600\u00A0")]
    [InlineData(@"\uD83D\uDE00\u2029", "\U0001F600\u2029")]
    public void Escapes_are_those_of_the_language(string written, string read) => Assert.Equal(read, EscapedText.Decode(Encoding.UTF8.GetBytes(written)));

    [Fact]
    public void A_table_of_a_later_version_says_what_to_do()
    {
        var table = Table("ReportModel 2\n").Of("\n");

        var exception = Assert.Throws<NotSupportedException>(() => table.Report);
        Assert.Contains("'ReportModel 2'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("reference the version of ReportModel", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_word_says_what_to_do() =>
        Assert.Contains("'Implores'", Assert.Throws<NotSupportedException>(() => EnumWords<Modality>.Read("Implores"u8)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_word_of_an_enumeration_is_read()
    {
        Assert.All(Enum.GetValues<Modality>(), value => Assert.Equal(value, EnumWords<Modality>.Read(Encoding.UTF8.GetBytes(value.ToString()))));
        Assert.Equal(default, EnumWords<Modality>.Read(default));
    }

    [Fact]
    public void Lines_are_distances_from_the_line_before()
    {
        var table = PositionTable.Read("Recommendations 2\n10,1,2,5,40 -3,2,0,9,7\nAgendaItems 0\nParagraphs 1\n4,1,0,2,1\nOthers 0\n  "u8);

        Assert.Equal([new(10, 1, 12, 5, 40), new(7, 2, 7, 9, 7)], table.Of(ReportPart.Recommendations));
        Assert.Empty(table.Of(ReportPart.AgendaItems));
        Assert.Equal([new(4, 1, 4, 2, 1)], table.Of(ReportPart.Paragraphs));
        Assert.Empty(table.Of(ReportPart.Documents));
    }

    [Theory]
    [InlineData("0 12 -7", 0, 12, -7)]
    [InlineData("a1b-2147483648c2147483647", 1, int.MinValue, int.MaxValue)]
    [InlineData("", 0, 0, 0)]
    public void Numbers_are_told_apart_by_what_is_none(string text, params int[] numbers)
    {
        var at = 0;

        Assert.All(numbers, number => Assert.Equal(number, Numbers.Next(Encoding.UTF8.GetBytes(text), ref at)));
    }

    [Theory]
    [InlineData("A/1", 0)]
    [InlineData("A/12", 1, 3)]
    [InlineData("B", 0, 2)]
    [InlineData("A", 4)]
    [InlineData("a|b", 5)]
    [InlineData("字", 5)]
    [InlineData("/1")]
    [InlineData("A/")]
    public void A_key_is_found_in_its_lines(string key, params int[] lines) =>
        Assert.Equal(lines, KeyLines.Find("A/1|B\nA/12\nB\r\nA/12|A/12\nA\na\\u007Cb|字\n   "u8, key));

    /// <summary>The keys stand in the lines as the generator writes them, between one that is written as it is and an empty line.</summary>
    [Theory]
    [InlineData("\"b", @"\""b")]
    [InlineData("a\\b", @"a\\b")]
    [InlineData("a\tb", @"a\u0009b")]
    [InlineData("a\u007Fb", @"a\u007Fb")]
    [InlineData("中\u200B文", @"中\u200B文")]
    public void A_key_is_found_that_is_written_with_escapes(string key, string written)
    {
        var lines = Encoding.UTF8.GetBytes("A\n\nB|" + written);

        Assert.Equal([2], KeyLines.Find(lines, key));
        Assert.Equal([2], KeyLines.Find(lines, "B"));
    }

    [Fact]
    public void Parts_of_lists()
    {
        EquatableArray<int> list = [1, 2, 3, 4];

        Assert.Equal([2, 3], Lists.Slice(list, 1, 2));
        Assert.Equal([4, 1], Lists.Pick(list, 3, 0));
    }

    [Fact]
    public void Agenda_items_are_followed_by_their_sub_items()
    {
        var sub = new AgendaItem { Number = 1, Letter = "a" };
        var first = new AgendaItem { Number = 1, SubItems = [sub] };
        var second = new AgendaItem { Number = 2 };

        Assert.Equal([first, sub, second], Lists.Flatten([first, second]));
    }

    private static Source Table(string text) => new(text);

    /// <summary>The heads of the parts that are empty, from one on.</summary>
    private static string Parts(int first) => string.Concat(Enum.GetNames<ReportPart>().Skip(first).Select(static part => part + " 0 0\n"));

    private sealed record Source(string Text)
    {
        public ReportTable Of(string lineEnd)
        {
            var utf8 = Encoding.UTF8.GetBytes(Text.ReplaceLineEndings(lineEnd));
            return new(() => utf8, static () => default);
        }
    }
}
