namespace ReportModel.Tests.BadInput;

/// <summary>The same report as other extractors and editors leave it.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    [InlineData("\n", "\u0085")]
    [InlineData("\n", "\u2028")]
    [InlineData(" ", "\t")]
    [InlineData(" ", "\u00A0")]
    [InlineData(" ", "\u3000")]
    [InlineData("\n\n \n\n", "\n\f\n\n")]
    [InlineData("\n\n", "\n")]
    public void Line_ends_and_white_space_may_be_of_any_kind(string usual, string other) =>
        Reading.Of(SeedWith.AllReplaced(usual, other)).Finds().AndNothingElse();

    [Fact]
    public void A_byte_order_mark_changes_nothing() => Reading.Of("\uFEFF" + SeedWith.Text).Finds().AndNothingElse();

    [Fact]
    public void Blank_lines_may_be_missing() => Reading.Of(SeedWith.Lines(line => line.Trim().Length == 0 ? null : line)).Finds().AndNothingElse();

    /// <summary>One heading stands right below a line without a blank line: when the space at the end of that line is stripped, nothing shows where it begins.</summary>
    [Fact]
    public void Spaces_at_the_ends_of_lines_may_be_stripped() => AssertOneHeadingLost(SeedWith.Lines(line => line.TrimEnd()));

    [Fact]
    public void Lines_may_be_trimmed() => AssertOneHeadingLost(SeedWith.Lines(line => line.Trim()));

    [Fact]
    public void Blank_lines_may_stand_between_paragraphs_only() =>
        AssertOneHeadingLost(SeedWith.AllReplaced(" \n", "¶").Replace("\n\n", "\n", StringComparison.Ordinal).Replace("¶", "\n", StringComparison.Ordinal));

    /// <summary>Nothing is left that shows where a heading ends or a list begins; the paragraphs are still told by their numbers.</summary>
    [Fact]
    public void Without_blank_lines_and_spaces_most_paragraphs_are_read()
    {
        var report = Reading.Of(string.Join('\n', SeedWith.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))).Report;

        Assert.InRange(report.Paragraphs.Count, 80, 89);
        Assert.Equal(Seed.SeedReport.Report.Title, report.Title);
        Assert.Equal(Seed.SeedReport.Report.Attendance, report.Attendance);
    }

    [Theory]
    [InlineData('；', ';')]
    [InlineData('，', ',')]
    [InlineData('（', '(')]
    public void Half_width_marks_part_lists_as_full_width_ones_do(char usual, char other)
    {
        var report = Reading.Of(SeedWith.Text.Replace(usual, other)).Report;

        Assert.Equal(49, report.Recommendations.Count);
        Assert.Equal(89, report.Paragraphs.Count);
        Assert.Equal(Seed.SeedReport.Report.Attendance.Count(a => a.State is not null), report.Attendance.Count(a => a.State is not null));
        Assert.All(report.Recommendations, r => Assert.False(r.Operatives.IsEmpty));
    }

    private static void AssertOneHeadingLost(string text)
    {
        var reading = Reading.Of(text).Finds();

        Assert.Equal(89, reading.Report.Paragraphs.Count);
        Assert.Equal(49, reading.Report.Recommendations.Count);
        Assert.Equal(
            Seed.SeedReport.AllSections.Count() - 1,
            reading.Report.Sections.Sum(Count));
        Assert.All(reading.Lost.Concat(reading.Changed), name => Assert.Matches(@"^(section#section2\.B|item8|recommendation8)", name));
    }

    private static int Count(Section section) => 1 + section.Sections.Sum(Count);
}
