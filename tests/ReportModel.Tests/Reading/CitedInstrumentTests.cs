namespace ReportModel.Tests.Reading;

/// <summary>Where instruments are cited, and what stands behind their titles in brackets.</summary>
public class CitedInstrumentTests
{
    /// <summary>A text that was cut ends with a title, or in the middle of a second name of it.</summary>
    [Theory]
    [InlineData("见《海上货物运输公约》", "海上货物运输公约")]
    [InlineData("见《海上货物运输公约》（", "海上货物运输公约")]
    [InlineData("见《海上货物运输公约》（下称", "海上货物运输公约")]
    [InlineData("见《海上货物运输公约》（下称《货物公约》", "海上货物运输公约; 货物公约")]
    [InlineData("见《海上货物运输公约》（《货物公约》", "海上货物运输公约; 货物公约")]
    public void At_the_end_of_a_text(string end, string keys) => Assert.Equal(
        keys, string.Join("; ", SmallReport.Recommending($"鼓励各国合作，{end}").Citations.Select(citation => citation.Instrument)));

    [Theory]
    [InlineData("若干文书（《甲国引渡公约》和《引渡公约》）适用。", "甲国引渡公约; 引渡公约")]
    [InlineData("《甲国引渡公约》、《引渡公约》均适用。", "甲国引渡公约; 引渡公约")]
    public void A_second_name_stands_in_brackets_of_its_own(string text, string keys) => Assert.Equal(keys, Keys(text));

    /// <summary>The place of a citation is that of the title, or of the title and its article; what the brackets behind it say is not cited.</summary>
    [Theory]
    [InlineData("《海上货物运输公约》适用。", "《海上货物运输公约》", 4, 14)]
    [InlineData("《海上货物运输公约》（下称《货物公约》）适用。", "《海上货物运输公约》", 4, 14)]
    [InlineData("《海上货物运输公约》第 3 条适用。", "《海上货物运输公约》第 3 条", 4, 19)]
    [InlineData("《海上货物运输公约》（下称《货物公约》）第3条适用。", "《海上货物运输公约》（下称《货物公约》）第3条", 4, 27)]
    public void Where_it_is_cited(string text, string words, int column, int endColumn)
    {
        var report = SmallReport.Parse($"会议报告\n\n1. {text}\n").Report;
        var citation = Assert.Single(report.Paragraphs[0].Citations);

        Assert.Equal((words, 3, column, endColumn), (citation.Words, citation.Source.Line, citation.Source.Column, citation.Source.EndColumn));
        Assert.Equal((3, 4, 14), (report.Instruments[0].Source.Line, report.Instruments[0].Source.Column, report.Instruments[0].Source.EndColumn));
    }

    private static string Keys(string text) => string.Join("; ", SmallReport.Saying(text).Citations.Select(citation => citation.Instrument));
}
