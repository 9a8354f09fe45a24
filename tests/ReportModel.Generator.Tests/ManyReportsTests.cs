using ReportModel.Drafting;

namespace ReportModel.Generator.Tests;

/// <summary>So many reports that they share files, and that the way from a number to a report has three levels.</summary>
public class ManyReportsTests
{
    private const int Count = 260;

    [Fact]
    public void Each_of_them_is_found_and_says_what_was_drafted()
    {
        var drafted = Draft.Series(Count, DraftSize.Small).ToList();
        var project = drafted.Aggregate(new Project(), (all, report) => all.Add("/documents/" + report.FileName, report.Text));
        var reports = project.Load().GetType("My.App.UnitedNations.Reports")!;
        var tryGet = reports.GetMethod("TryGet", [typeof(string), typeof(Report).MakeByRefType()])!;

        Assert.All(drafted, report =>
        {
            object?[] arguments = [report.Expected.Symbol.ToString(), null];
            Assert.Equal(true, tryGet.Invoke(null, arguments));
            Assert.Equal(report.Expected, arguments[1]);
        });
        Assert.Equal(Count, ((EquatableArray<Report>)reports.GetProperty("All")!.GetValue(null)!).Count);
    }
}
