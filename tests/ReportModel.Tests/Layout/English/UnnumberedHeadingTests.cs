namespace ReportModel.Tests.Layout.English;

/// <summary>Headings that bear no number, in a text of one line: no sentence ends before the number of the paragraph below.</summary>
public class UnnumberedHeadingTests
{
    private const string Opening =
        "E/4000 Economic and Social Council Report of the Commission on Rivers I. Introduction 1. The Commission on Rivers held its session in Geneva from 3 to 7 March 1975. "
        + "2. It was opened by the Chairman of the session. ";

    [Fact]
    public void The_paragraph_below_such_a_heading_is_found()
    {
        var report = Parse(Opening + "Attendance 3. The session was attended by 40 members. Election of officers 4. At its 1st meeting, the Commission elected its officers. 5. It thanked them.");

        Assert.Equal([1, 2, 3, 4, 5], report.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal("It was opened by the Chairman of the session.", report.Paragraphs[1].Text);
        Assert.Equal("The session was attended by 40 members.", report.Paragraphs[2].Text);
    }

    [Theory]
    [InlineData("It then turned to article 3. The Chairman spoke. 3. The session was attended by 40 members.")]
    [InlineData("It then turned to article 3. The Chairman spoke. Attendance 3. The session was attended by 40 members.")]
    [InlineData("It then had results of class 3. The Chairman spoke. 3. The session was attended by 40 members. 4. It closed.")]
    public void A_number_that_ends_a_sentence_begins_none(string text)
    {
        var report = Parse(Opening + text);

        Assert.EndsWith("The Chairman spoke.", report.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.Equal("The session was attended by 40 members.", report.Paragraphs[2].Text);
    }

    /// <summary>The same number stands surely later, but only in a list behind the number that follows it.</summary>
    [Fact]
    public void A_number_behind_the_one_that_follows_is_another_list()
    {
        var report = Parse(Opening + "Attendance 3. The session was attended by 40 members. 4. It adopted the following agenda: 1. Opening. 2. Ice. 3. Rain. 5. It closed.");

        Assert.Equal([1, 2, 3, 4, 5], report.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(3, report.AgendaItems.Count);
    }

    private static Report Parse(string text) =>
        ReportParser.Parse(text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("E/4000"), Language = "en" }).Report;
}
