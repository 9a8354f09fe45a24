namespace ReportModel.Tests.Seed;

public class TitleTests
{
    [Fact]
    public void The_title_is_joined_over_its_two_lines() =>
        Assert.Equal("国际合作工作组和技术援助问题政府专家工作组 2022 年 5 月 23 日至27 日在维也纳举行的会议报告", SeedReport.Report.Title);

    [Fact]
    public void The_meetings_were_held_from_23_to_27_May_2022()
    {
        Assert.Equal(new CalendarDate(2022, 5, 23), SeedReport.Report.HeldFrom);
        Assert.Equal(new CalendarDate(2022, 5, 27), SeedReport.Report.HeldTo);
    }

    [Fact]
    public void They_were_held_in_Vienna() => Assert.Equal("维也纳", SeedReport.Report.Place);

    [Fact]
    public void The_report_is_that_of_two_bodies_in_the_order_of_its_symbol()
    {
        Assert.Equal(["WG.2", "WG.3"], SeedReport.Report.Bodies.Select(b => b.Acronym));
        Assert.Equal(["CTOC/COP/WG.2", "CTOC/COP/WG.3"], SeedReport.Report.Bodies.Select(b => b.Symbol));
    }

    [Fact]
    public void The_language_is_Chinese() => Assert.Equal("zh", SeedReport.Report.Language);

    [Fact]
    public void The_symbol_is_joint()
    {
        Assert.Equal("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", SeedReport.Report.Symbol.ToString());
        Assert.Equal(["CTOC/COP/WG.2/2022/4", "CTOC/COP/WG.3/2022/4"], SeedReport.Report.Symbol.Parts.Select(p => p.ToString()));
    }

    /// <summary>It is an official text: what looks wrong in it is not, and what belongs to other documents leads nowhere in this one.</summary>
    [Fact]
    public void Reading_it_gives_no_error_and_no_warning()
    {
        Assert.NotEmpty(SeedReport.Report.Paragraphs);
        Assert.DoesNotContain(SeedReport.Diagnostics, d => d.Severity is ReportDiagnosticSeverity.Error or ReportDiagnosticSeverity.Warning);
    }
}
