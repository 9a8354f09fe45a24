using ReportModel.Measuring;

namespace ReportModel.Tests.Measuring;

/// <summary>The page of figures is what is reached today, to the last fact that is missed or wrong.</summary>
public class CoveragePageTests
{
    [Fact]
    public void It_is_what_the_program_prints()
    {
        Assert.SkipWhen(RealReports.All.IsEmpty, "The reports are not here.");

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "docs", "coverage.md")), CoveragePage.Print(RealReports.All));
    }
}
