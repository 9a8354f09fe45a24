using ReportModel.Tests.Reading;
using ReportModel.Tests.Seed;

namespace ReportModel.Tests.Measuring;

/// <summary>How much of a text was understood, as the report itself says.</summary>
public class CoverageTests
{
    private const string Broken = """
        会议报告

        1. 会议开幕。

        一些发言者介绍了本国港口的做法，
        并强调联络点应当昼夜有人值守。

        又一句没有号码的话。

        4. 会议闭幕。

        这也没有号码。
        """;

    [Fact]
    public void All_of_the_seed_is_understood()
    {
        var coverage = SeedReport.Report.Coverage;

        // Counted apart from the parser: the lengths of all lines without the white space around them.
        Assert.Equal(19220, coverage.Characters);
        Assert.Equal(19220, coverage.CharactersWithRole);
        Assert.Equal(100, coverage.Percent);
        Assert.Equal([new ParagraphSequence { First = 1, Last = 89 }], coverage.Sequences);
        Assert.Equal(0, coverage.MissingParagraphs);
        Assert.Empty(coverage.LeftOver);
        Assert.Equal((89, 49, 17, 8, 2), (coverage.Facts.Paragraphs, coverage.Facts.Recommendations, coverage.Facts.AgendaItems, coverage.Facts.Documents, coverage.Facts.Officers));
    }

    [Fact]
    public void What_belongs_to_nothing_is_left_over_with_its_lines()
    {
        var coverage = SmallReport.Parse(Broken).Report.Coverage;

        // 4 of the title, 8 of each paragraph; left over are 16 and 15, 10 and 7.
        Assert.Equal((68, 20), (coverage.Characters, coverage.CharactersWithRole));
        Assert.Equal(29, coverage.Percent);
        Assert.Equal([41, 7], coverage.LeftOver.Select(static text => text.Characters));
        Assert.Equal([(5, 8), (12, 12)], coverage.LeftOver.Select(static text => (text.Source.Line, text.Source.EndLine)));
        Assert.Equal(["一些发言者介绍了本国港口的做法，", "这也没有号码。"], coverage.LeftOver.Select(static text => text.Words));
    }

    [Fact]
    public void Blank_lines_and_indentation_change_no_figure()
    {
        var moved = "\n\n" + Broken.Replace("1. 会议", "   1. 会议", StringComparison.Ordinal).Replace("开幕。", "开幕。  ", StringComparison.Ordinal);

        Assert.NotEqual(SmallReport.Parse(Broken).Report.Coverage.LeftOver[0].Source, SmallReport.Parse(moved).Report.Coverage.LeftOver[0].Source);
        Assert.Equal(SmallReport.Parse(Broken).Report.Coverage, SmallReport.Parse(moved).Report.Coverage);
    }

    [Fact]
    public void Numbers_that_no_paragraph_has_are_missing()
    {
        var coverage = SmallReport.Parse(Broken).Report.Coverage;

        Assert.Equal([new ParagraphSequence { First = 1, Last = 4, Missing = [new ParagraphRange(2, 3)] }], coverage.Sequences);
        Assert.Equal(2, coverage.MissingParagraphs);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, "1-3")]
    [InlineData(new[] { 3, 4 }, "3-4 without 1-2")]
    [InlineData(new[] { 1, 2, 1, 2, 3 }, "1-2; 1-3")]
    [InlineData(new[] { 1, 2, 2, 5, 4 }, "1-5 without 3-3")]
    [InlineData(new[] { 1, 3, 2147483647 }, "1-2147483647 without 2-2 4-2147483646")]
    [InlineData(new int[0], "")]
    public void Sequences(int[] numbers, string sequences) => Assert.Equal(
        sequences,
        string.Join("; ", ReportModel.Reading.ParagraphSequences.Of(numbers.Select(static number => ("", number))).Select(static sequence =>
            $"{sequence.First}-{sequence.Last}{(sequence.Missing.IsEmpty ? "" : " without")}{string.Concat(sequence.Missing.Select(static range => $" {range.First}-{range.Last}"))}")));

    [Fact]
    public void Resolutions_have_sequences_of_their_own() => Assert.Equal(
        [new ParagraphSequence { First = 1, Last = 3 }, new ParagraphSequence { First = 1, Last = 2 }, new ParagraphSequence { First = 2, Last = 2, Missing = [new ParagraphRange(1, 1)] }],
        ReportModel.Reading.ParagraphSequences.Of([("", 1), ("", 2), ("A", 1), ("A", 2), ("56/101", 0), ("B", 2), ("", 3)]));

    [Fact]
    public void The_numbers_of_a_report_go_on_behind_a_resolution()
    {
        var coverage = SmallEnglishReport.Parse("""
            Report on the meeting of the Working Group on Firearms

            I. Drafts
            A. Rivers
            1. The Committee met in Vienna from 3 to 7 March 2031, and took up its agenda.
            2. The Committee recommends the following draft resolution:
            Draft resolution A
            Rivers of the world
            The General Assembly,
            Recalling its resolution 46/152,
            1. Urges States to measure ice;
            2. Urges States to measure rain.
            B. Lakes
            3. It rose.

            """).Coverage;

        Assert.Equal([new ParagraphSequence { First = 1, Last = 3 }, new ParagraphSequence { First = 1, Last = 2 }], coverage.Sequences);
    }

    [Fact]
    public void A_text_that_is_no_report_has_no_coverage() => Assert.Equal(new Coverage(), SmallReport.Parse("没有段落的文字").Report.Coverage);

    [Fact]
    public void Less_than_is_wanted_is_found_at_the_largest_stretch()
    {
        var coverage = SmallReport.Parse(Broken).Report.Coverage;

        Assert.Null(CoverageCheck.Of(coverage, 29));
        var finding = CoverageCheck.Of(coverage, 30);
        Assert.NotNull(finding);
        Assert.Equal(("RM0045", 5), (finding.Id, finding.Source.Line));
        Assert.StartsWith("29 % of the text was understood, and ReportModelCoverageThreshold asks for 30 %; of its 68 characters 48 belong to nothing, 41 of them in the stretch that begins here with '一些发言者", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_stretches_that_are_equally_large_the_first_counts()
    {
        var coverage = new Coverage { Characters = 100, CharactersWithRole = 10, LeftOver = [Stretch(3, 10), Stretch(5, 40), Stretch(7, 40)] };

        Assert.Equal(5, CoverageCheck.Of(coverage, 100)?.Source.Line);

        static LeftOverText Stretch(int line, int characters) => new() { Source = new(line, 1, line, 2, 1), Characters = characters, Words = "Also" };
    }

    [Fact]
    public void Nothing_is_said_of_what_was_not_read_at_all() => Assert.Null(CoverageCheck.Of(new(), 100));
}
