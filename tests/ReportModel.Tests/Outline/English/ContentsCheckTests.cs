using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Outline.English;

/// <summary>What a table of contents lists, and the text has not.</summary>
public class ContentsCheckTests
{
    [Theory]
    [InlineData("II.\tRivers\t3–4\t5\nIII.\tClosing\t6\t7\n", "Rivers", "paragraphs 3 to 5 were found under it, not 3 to 4")]
    [InlineData("II.\tRivers\t4–5\t5\nIII.\tClosing\t6\t7\n", "Rivers", "paragraphs 3 to 5 were found under it, not 4 to 5")]
    [InlineData("II.\tRivers\t3–5\t5\nIII.\tClosing\t6\t7\nIV.\tLakes\t9\t8\n", "Lakes", "no heading with that title and no paragraph 9 was found")]
    [InlineData("II.\tRivers\t3–5\t5\nIII.\tClosing\t6\t7\nIV.\tRivers\t9\t8\n", "Rivers", "no heading with that title and no paragraph 9 was found")]
    public void The_finding_says_what_was_found(string lines, string title, string what)
    {
        var result = EnglishReport.ParseResult("Contents\n\tParagraphs\tPage\nI.\tOpening\t1–2\t4\n" + lines + """

            I. Opening
            1. The Committee met.
            2. It heard the Chair.
            II. Rivers
            3. The Committee discussed rivers.
            4. It discussed lakes.
            5. It discussed the sea.
            III. Closing
            6. The Chair closed the session.

            """);

        var message = Assert.Single(result.Diagnostics, finding => finding.Id == "RM0046").Message;
        Assert.Contains($"'{title}', but {what};", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_without_paragraphs_is_found_without_them()
    {
        var result = EnglishReport.ParseResult("""
            Contents
            	Paragraphs	Page
            I.	Opening	1–2	4
            II.	Rivers	3–4	5
            III.	Closing	3	6

            I. Opening
            1. The Committee met.
            2. It heard the Chair.
            II. Rivers
            III. Closing
            3. The Chair closed the session.

            """);

        var message = Assert.Single(result.Diagnostics, finding => finding.Id == "RM0046").Message;
        Assert.Contains("'Rivers', but no paragraph was found under it, not 3 to 4;", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I.\tOpening\t1–3\t4\nII.\tRivers\t3–5\t5\n\tA.\tIce\t4–5\t6\n", "Opening", "paragraphs 1 to 2 were found under it, not 1 to 3")]
    [InlineData("I.\tOpening\t1–2\t4\nII.\tRivers\t3–5\t5\n\tA.\tIce\t4–6\t6\n", "Ice", "paragraphs 4 to 5 were found under it, not 4 to 6")]
    public void The_first_heading_and_those_below_others_count_too(string lines, string title, string what)
    {
        var result = EnglishReport.ParseResult("Contents\n\tParagraphs\tPage\n" + lines + """

            I. Opening
            1. The Committee met.
            2. It heard the Chair.
            II. Rivers
            3. The Committee discussed rivers.
            A. Ice
            4. It discussed lakes.
            5. It discussed the sea.

            """);

        var message = Assert.Single(result.Diagnostics, finding => finding.Id == "RM0046").Message;
        Assert.Contains($"'{title}', but {what};", message, StringComparison.Ordinal);
    }
}
