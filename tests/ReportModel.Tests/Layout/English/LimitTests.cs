using ReportModel.Layout;

namespace ReportModel.Tests.Layout.English;

/// <summary>How long and how wide the parts of a report are at most; beyond that they are something else.</summary>
public class LimitTests
{
    private const string Opening = "Paragraph 1. The Committee met in Vienna from 3 to 7 March 2031.";

    [Theory]
    [InlineData(300, "TopicHeading", 1)]
    [InlineData(301, "Paragraph", 2)]
    public void A_heading_is_no_longer_than_300_characters(int length, string role, int next) =>
        AssertRead($"{role} {Line("1. Sea ice", length, " on")}", $"Paragraph {next}. It sat.");

    [Theory]
    [InlineData(500, "TopicHeading")]
    [InlineData(501, "UnnumberedText")]
    public void A_title_of_the_contents_is_no_longer_than_500_characters(int length, string role) => AssertRead(
        "Contents Contents",
        "Contents I. Opening . . . 1",
        $"Contents {Line("Ice", length, " on")} . . . 2",
        "Blank",
        "SectionHeading I. Opening",
        Opening,
        "Blank",
        $"{role} {Line("Ice", length, " on")}",
        "Blank",
        "UnnumberedText It melted.");

    /// <summary>The letter was torn off with the numeral; the line below the heading is more of it, or has the letter.</summary>
    [Theory]
    [InlineData(500, "Continuation", "SubsectionHeading")]
    [InlineData(501, "SubsectionHeading", "Continuation")]
    public void More_of_a_title_of_the_contents_is_no_longer_than_500_characters(int length, string role, string next) => AssertRead(
        "Contents Contents",
        "Contents I. Opening . . . 1",
        $"Contents II. Ice {Line("of the world", length, " on")} . . . 2",
        "Blank",
        "SectionHeading I. Opening",
        Opening,
        "SectionHeading II.",
        "SubsectionHeading A.",
        "SectionHeading Ice",
        $"{role} {Line("of the world", length, " on")}",
        $"{next} Rivers",
        "Paragraph 2. It sat.");

    /// <summary>What stands below is no more of it, although the title of a later chapter begins so.</summary>
    [Fact]
    public void A_title_of_the_contents_takes_no_more_than_8_lines()
    {
        var title = "Ice" + string.Concat(Enumerable.Repeat(" and so on", 7));

        AssertRead(
        [
            "Contents Contents",
            "Contents I. Opening . . . 1",
            $"Contents II. {title} . . . 2",
            "Contents A. Rivers . . . 2",
            $"Contents III. {title}: rivers of the north . . . 3",
            "Blank",
            "SectionHeading I. Opening",
            Opening,
            "SectionHeading II.",
            "SubsectionHeading A.",
            "SectionHeading Ice",
            .. Enumerable.Repeat("Continuation and so on", 7),
            "SubsectionHeading Rivers",
            "Paragraph 2. It sat.",
        ]);
    }

    /// <summary>Below them stands what the contents give as a title of its own.</summary>
    [Theory]
    [InlineData(7, "Continuation")]
    [InlineData(8, "TopicHeading")]
    public void The_heading_of_a_resolution_takes_no_more_than_8_lines(int lines, string role) => AssertRead(
    [
        "Contents Contents",
        "Contents I. Opening . . . 1",
        "Contents Rivers and lakes . . . 2",
        "Blank",
        "SectionHeading I. Opening",
        Opening,
        "Blank",
        "ResolutionHeading Draft resolution I",
        .. Enumerable.Repeat("Continuation and so on", lines - 1),
        $"{role} Rivers and lakes",
        "EnactingBody The General Assembly,",
        "PreambularParagraph Mindful of ice.",
    ]);

    /// <summary>A number before a small letter stands in a sentence where lines are those of a page.</summary>
    [Theory]
    [InlineData(160, "Continuation")]
    [InlineData(161, "Paragraph")]
    public void A_page_is_no_wider_than_160_characters(int width, string role) =>
        AssertRead("Paragraph 1. It met.", $"Paragraph {Line("2. The Committee recalled", width, " in paragraph")}", $"{role} 3. of that report.");

    /// <summary>The widest line has 80 characters.</summary>
    [Theory]
    [InlineData(55, "UnnumberedText")]
    [InlineData(56, "Continuation")]
    public void A_paragraph_ends_with_a_line_that_is_shorter_than_most_of_the_width(int length, string role) =>
        AssertRead($"Paragraph {Line("1. The Committee met", 80)}", $"Paragraph {Line("2. It sat", length)}", $"{role} All rose.");

    /// <summary>
    /// The width is measured at the line that one of twenty exceeds, wherever that stands. Here that has 50 characters, since the
    /// first piece of the line that was cut is short: one more among the longest, and it would have 80.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(188)]
    public void The_pieces_of_a_long_line_are_as_long_as_they_are(int above)
    {
        string[] lines =
        [
            "1. It met. " + Line("2. It sat", 200),
            .. Enumerable.Range(3, above).Select(i => Line(FormattableString.Invariant($"{i}. The Committee met"), 50)),
            .. Enumerable.Range(3 + above, 8).Select(i => Line(FormattableString.Invariant($"{i}. The Committee met"), 80)),
            .. Enumerable.Range(11 + above, 189 - above).Select(i => Line(FormattableString.Invariant($"{i}. The Committee met"), 50)),
            "All rose.",
        ];

        Assert.Equal(
            Enumerable.Repeat("Paragraph", 199).Append("Continuation"),
            LineRoles.Of(string.Join('\n', lines), new ReportParserOptions { Language = "en", Layout = RoleTable.Plain }));
    }

    [Theory]
    [InlineData(90, "EnactingBody", "PreambularParagraph")]
    [InlineData(91, "UnnumberedText", "Continuation")]
    public void The_name_of_a_body_is_no_longer_than_90_characters(int length, string role, string next) =>
        AssertRead($"Paragraph {Line("1. The Committee met", 80)}", "Blank", $"{role} {Line("The Commission on Rivers", length, ",")}", $"{next} Mindful of ice.");

    /// <summary>Paragraph 3 is missing, so it counts whether paragraph 4 is a sentence.</summary>
    [Theory]
    [InlineData(60, "Paragraph")]
    [InlineData(61, "UnnumberedText")]
    public void The_end_of_a_sentence_is_sought_on_60_lines(int count, string role) => AssertRead(
    [
        $"Paragraph {Line("1. The Committee met", 80)}",
        "Paragraph 2. It sat.",
        $"{role} {Line("4. The Committee met", 80, " on")}",
        .. Enumerable.Repeat($"Continuation {Line("and so on", 80, " on")}", count - 2),
        "Continuation it rose.",
    ]);

    [Theory]
    [InlineData(79, "SectionHeading", "SectionHeading")]
    [InlineData(80, "Unexplained", "UnnumberedText")]
    public void A_number_stands_no_more_than_80_lines_above_its_text(int between, string number, string text) => AssertRead(
    [
        $"{number} I.",
        Opening,
        .. Enumerable.Range(2, between - 1).Select(i => FormattableString.Invariant($"Paragraph {i}. It sat.")),
        "Blank",
        $"{text} Water and ice",
        "Blank",
        "UnnumberedText It rose.",
    ]);

    [Theory]
    [InlineData(5000, "AgendaEntry")]
    [InlineData(5001, "UnnumberedText")]
    public void A_paragraph_that_adopts_an_agenda_is_no_longer_than_5000_characters(int length, string role)
    {
        const string End = "in order and adopted the following agenda:";
        const int Width = 150;
        var lines = new List<string> { "Paragraph 1. It met.", $"Paragraph {Line("2. The Committee met", Width, " on")}" };
        for (var rest = length - Width - 1 - End.Length; rest > 0; rest -= Width + 1)
        {
            lines.Add($"Continuation {Line("and so on", Math.Min(rest - 1, Width), " on")}");
        }

        AssertRead([.. lines, $"Continuation {End}", $"{role} 1. Opening.", $"{role} 2. Closing."]);
    }

    /// <summary>V is a letter and a numeral; both are due.</summary>
    [Fact]
    public void A_numeral_that_is_due_is_no_letter() => AssertRead(
    [
        .. new[] { "I", "II", "III", "IV" }.SelectMany((numeral, i) => new[] { $"SectionHeading {numeral}. Water", FormattableString.Invariant($"Paragraph {i + 1}. The Committee met in Vienna from 3 to 7 March 2031.") }),
        .. "ABCDEFGHIJKLMNOPQRSTU".SelectMany((letter, i) => new[] { $"SubsectionHeading {letter}. Rivers", FormattableString.Invariant($"Paragraph {i + 5}. It sat.") }),
        "SectionHeading V. Closing",
        "Paragraph 26. It rose.",
    ]);

    private static void AssertRead(params string[] rows) => RoleTable.IsRead(string.Join('\n', rows), RoleTable.Plain, "en");

    /// <summary>A line of a length that begins and ends with given words.</summary>
    private static string Line(string start, int length, string end = ".") =>
        (start + string.Concat(Enumerable.Repeat(" and so on", 60)))[..(length - end.Length)] + end;
}
