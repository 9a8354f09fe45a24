using System.Text;

namespace ReportModel.Tool.Tests;

/// <summary>Where symbol and language come from: the command line, the masthead, the file name.</summary>
public class IdentityTests
{
    private static readonly byte[] s_text = Encoding.UTF8.GetBytes(SmallReport.Text);

    [Fact]
    public void The_standard_input_has_no_name_so_the_command_line_says_what_it_is()
    {
        var run = ToolRun.With(s_text, "show", "-", "--symbol", "CTOC/COP/WG.7/2030/4", "--language", "zh");
        Assert.Contains("Recommendations.Wg7_2030.B", run.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Without_it_the_document_has_no_symbol_and_no_language()
    {
        var run = ToolRun.With(s_text, "check", "-");
        Assert.Equal(["<stdin>(1,1): error RM0004", "<stdin>(1,1): error RM0006"], run.Lines.Select(static line => line[..27].TrimEnd(':')));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Fact]
    public void The_masthead_gives_the_symbol_of_a_file_whose_name_is_none()
    {
        using var folder = new Folder();
        var path = folder.Add("report.zh.txt", "CTOC/COP/WG.7/2030/4\n\n" + SmallReport.Text);
        Assert.Contains("Reports.Wg7_2030", ToolRun.Of("show", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_counts_before_the_file_name_and_a_finding_says_so()
    {
        using var folder = new Folder();
        var run = ToolRun.Of("check", folder.Add(SmallReport.FileName, SmallReport.Text), "--symbol", "CTOC/COP/WG.7/2031/4");
        Assert.EndsWith(
            "(1,1): warning RM0007: The command line says 'CTOC/COP/WG.7/2031/4', but the file name says 'CTOC/COP/WG.7/2030/4'; 'CTOC/COP/WG.7/2031/4' is used; make them agree",
            Assert.Single(run.Lines),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbol_that_is_none_is_a_finding() =>
        Assert.Contains("error RM0005: 'CTOC/COP/WG.7/2030/' is no document symbol", ToolRun.With(s_text, "check", "-", "--language", "zh", "--symbol", "CTOC/COP/WG.7/2030/").Output, StringComparison.Ordinal);
}
