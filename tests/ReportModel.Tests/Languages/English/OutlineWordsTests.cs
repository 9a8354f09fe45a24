namespace ReportModel.Tests.Languages.English;

/// <summary>The words of English texts that say where paragraphs and titles begin and end.</summary>
public class OutlineWordsTests
{
    private const string Opening =
        "E/4000 Economic and Social Council Report of the Commission on Rivers I. Introduction 1. The Commission on Rivers held its session in Geneva from 3 to 7 March 1975. "
        + "2. It was opened by the Chairman of the session. ";

    /// <summary>In a text of one line a number after these begins no paragraph, although it is the one that is due.</summary>
    [Theory]
    [InlineData("item|items|sub-item|paragraph|paragraphs|article|articles|resolution|decision|section|chapter|part|annex|table|figure|rule|goal|target|objective|phase")]
    [InlineData("question|number|No|and|or|to|of|is|was|were|are")]
    public void A_number_belongs_to_the_word_before_it(string words) => Assert.All(words.Split('|'), word =>
    {
        var report = Parse($"{Opening}It then turned to a thing that {word} 3. The Chairman spoke. Attendance 3. The session was attended by 40 members.");

        Assert.EndsWith("The Chairman spoke.", report.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.Equal("The session was attended by 40 members.", report.Paragraphs[2].Text);
    });

    [Theory]
    [InlineData("thing")]
    [InlineData("class")]
    public void Before_another_word_it_is_a_heading(string word)
    {
        var report = Parse($"{Opening}It then turned to a {word} 3. The Chairman spoke. Attendance 4. The session was attended by 40 members.");

        Assert.StartsWith("The Chairman spoke.", report.Paragraphs[2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Summary")]
    public void A_title_ends_before_the_summary(string heading) => Assert.Equal(
        "Report of the Commission on the rivers and lakes of the world", Parse($"Report of the Commission on the rivers\nand lakes of the world\n{heading}\nRivers are long.\n\n1. It met.\n\n2. It closed.\n").Title);

    private static Report Parse(string text) =>
        ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("E/4000"), Language = "en" }).Report;
}
