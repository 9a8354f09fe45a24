using ReportModel.Measuring;

namespace ReportModel.Tests.Measuring;

/// <summary>What holds of every real report, however little of it is understood.</summary>
public class RealReportTests
{
    public static TheoryData<string> Files => [.. RealReports.Paths.Select(static path => Path.GetFileName(path)).DefaultIfEmpty("")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_character_is_in_exactly_one_stretch_of_one_role(string file)
    {
        var report = Read(file);
        var end = 0;
        foreach (var span in report.Roles())
        {
            Assert.Equal(end, span.Start);
            Assert.True(span.End >= span.Start);
            end = span.End;
        }

        Assert.Equal(report.Text.Length, end);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_State_is_named_that_is_not_in_the_text(string file)
    {
        var report = Read(file);

        Assert.Equal([], StatesInText.NotNamed(report.Report, report.Text).Select(static state => state.Name));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Findings_and_facts_stand_inside_the_text(string file)
    {
        var report = Read(file);
        var lines = report.Text.Split('\n').Length;
        var places = report.Result.Diagnostics.Select(static finding => finding.Source)
            .Concat(report.Report.Paragraphs.Select(static paragraph => paragraph.Source))
            .Concat(report.Report.Documents.Select(static document => document.Source));

        Assert.All(places, place => Assert.InRange(place.EndLine, place.Line, lines));
    }

    /// <summary>Reading throws nothing.</summary>
    private static RealReport Read(string file)
    {
        var report = RealReports.All.FirstOrDefault(report => report.Name == file);
        if (report is null)
        {
            Assert.Skip("The reports are not here.");
        }

        return report;
    }
}
