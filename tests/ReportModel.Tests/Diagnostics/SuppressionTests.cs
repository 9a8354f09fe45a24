using ReportModel.Text;

namespace ReportModel.Tests.Diagnostics;

/// <summary>Which findings the words of an entry mean: those that they touch, whole or in a part that is long enough.</summary>
public class SuppressionTests
{
    private const string Document = "甲乙丙丁戊己庚辛壬癸";

    [Theory]
    [InlineData("丁戊", 3, 5, true)] // all that is marked
    [InlineData("丙丁戊己", 3, 5, true)] // and what stands around it
    [InlineData("丁戊", 3, 6, false)] // four characters and fewer are too short for a part
    [InlineData("乙丙丁戊", 3, 6, false)]
    [InlineData("乙丙丁戊己", 3, 9, true)] // five are enough
    [InlineData("甲乙丙丁戊", 4, 10, true)] // they touch what is marked by its first character
    [InlineData("甲乙丙丁戊", 5, 10, false)] // they end before it
    [InlineData("己庚辛壬癸", 0, 6, true)] // and by its last
    [InlineData("己庚辛壬癸", 0, 5, false)]
    [InlineData("戊", 4, 4, true)] // of a place between characters, the one behind it counts
    [InlineData("丁", 4, 4, false)]
    [InlineData("戊己庚辛壬", 4, 4, true)]
    [InlineData("甲乙丙丁戊", 4, 4, true)]
    [InlineData("甲", 0, 0, true)]
    [InlineData("癸", 9, 10, true)]
    [InlineData("子丑寅卯辰", 0, 10, false)]
    [InlineData("甲乙丙丁戊己庚辛壬癸子", 0, 10, false)] // more than the document has
    public void The_words_of_an_entry(string words, int start, int end, bool covers) =>
        Assert.Equal(covers, new Suppression("RM0012", words, "why", default).Covers(new VisibleText(Document), new TextRange(start, end)));

    /// <summary>Words that stand several times mean the place where they touch the finding.</summary>
    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(4, 5, true)]
    [InlineData(6, 7, false)]
    public void Words_that_stand_twice_mean_both_places(int start, int end, bool covers) =>
        Assert.Equal(covers, new Suppression("RM0012", "甲", "why", default).Covers(new VisibleText("甲乙丙丁甲乙丙"), new TextRange(start, end)));

    [Fact]
    public void In_a_document_that_was_not_read_no_entry_is_stale()
    {
        var file = SuppressionFile.Read("x\nRM0012 \"(d)\" # as printed\ny");
        var unread = new ReportDiagnostic { Id = "RM0002", Severity = ReportDiagnosticSeverity.Error, Source = new(1, 1, 1, 1, 0) };

        Assert.Equal(["1 RM0041", "3 RM0041"], file.Apply("甲", [unread]).InSuppressions.Select(d => $"{d.Source.Line} {d.Id}"));
        Assert.Equal(["1 RM0041", "2 RM0040", "3 RM0041"], file.Apply("甲", []).InSuppressions.Select(d => $"{d.Source.Line} {d.Id}"));
    }
}
