namespace ReportModel.Tests.BadInput;

/// <summary>Page numbers in the middle of paragraphs, headings and lists part nothing.</summary>
public class PageNumberTests
{
    [Theory]
    [InlineData("就有关引渡、司法协助和没收事宜国际合作的实际问题\n\n", "{0}\n3/15\n\n")]
    [InlineData("就有关引渡、司法协助和没收事宜国际合作的实际问题\n\n", "{0}3/15 \n\n")]
    [InlineData("就有关引渡、司法协助和没收事宜国际合作的实际问题\n\n", "{0} 3/15 \n\n")]
    [InlineData("（国际合\n\n", "{0}11/15\n\n")]
    [InlineData("阿根\n\n廷、亚美尼亚", "阿根\n\n13/15 \n\n廷、亚美尼亚")]
    [InlineData("此类协助至少应涵盖《打击有组织犯罪公约》的相关规定，\n\n", "{0}http://undocs.org/zh/CTOC/COP/WG.3/2022/2\n\n4/15\n\n")]
    public void One_in_the_middle(string words, string by) =>
        Reading.Of(SeedWith.Replaced(words, by.Replace("{0}", words, StringComparison.Ordinal))).Finds().AndNothingElse();

    [Fact]
    public void One_above_each_line_that_is_indented() => Reading.Of(SeedWith.AllReplaced("\n ", "\n3/15 \n ")).Finds().AndNothingElse();

    /// <summary>A running head that is not recognized as one stays in the text of its paragraph, and nothing else is harmed.</summary>
    [Fact]
    public void A_running_head_in_the_middle_of_a_paragraph_changes_only_its_text() =>
        Reading.Of(SeedWith.Replaced("的法律框架。他强\n\n", "的法律框架。他强\n\nV.22-09374 \n\n"))
            .Finds()
            .Changes("paragraph 24 in #section3.A.1")
            .AndNothingElse(changed: 1);
}
