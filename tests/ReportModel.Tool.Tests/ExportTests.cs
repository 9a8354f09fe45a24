using System.Text.Json;

namespace ReportModel.Tool.Tests;

/// <summary>JSON, and what all forms have in common. That the JSON is the parser's report, <see cref="SameAsCompilerTests"/> says.</summary>
public class ExportTests
{
    [Theory, InlineData("json"), InlineData("markdown"), InlineData("akn")]
    public void Each_form_is_UTF_8_with_line_feeds_and_the_same_each_time(string format)
    {
        var run = ToolRun.Of("export", "--format", format, Repository.SeedPath);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.NotEqual(0xEF, run.Bytes[0]);
        Assert.DoesNotContain((byte)'\r', run.Bytes);
        Assert.Equal('\n', run.Output[^1]);
        Assert.NotEqual('\n', run.Output[^2]);
        Assert.Equal(ToolRun.Of("export", "--format", format, Repository.SeedPath).Bytes, run.Bytes);
    }

    [Fact]
    public void Several_reports_are_one_line_each_in_the_order_of_the_command_line()
    {
        using var folder = new Folder();
        var run = ToolRun.Of("export", folder.Add("CTOC_COP_WG.7_2031_4.zh.txt", SmallReport.Text), Repository.SeedPath, folder.Add(SmallReport.FileName, SmallReport.Text));
        Assert.Equal(3, run.Output.Count(static c => c == '\n'));
        Assert.Equal(
            ["CTOC/COP/WG.7/2031/4", Repository.SeedSymbol, "CTOC/COP/WG.7/2030/4"],
            run.Lines.Select(static line => JsonSerializer.Deserialize(line, ReportJsonContext.Default.Report)!.Symbol.ToString()));
    }

    [Fact]
    public void A_file_that_cannot_be_read_takes_no_line_and_none_from_the_others()
    {
        using var folder = new Folder();
        var run = ToolRun.Of("export", folder["missing.txt"], folder.Add("CTOC_COP_WG.7_2031_4.zh.txt", "港口"), folder.Add(SmallReport.FileName, SmallReport.Text));
        Assert.Equal("CTOC/COP/WG.7/2030/4", JsonSerializer.Deserialize(Assert.Single(run.Lines), ReportJsonContext.Default.Report)!.Symbol.ToString());
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal(2, run.Error.Count(static c => c == '\n'));
    }

    [Fact]
    public void Chinese_is_written_as_it_is() => Assert.Contains("\"place\":\"维也纳\"", ToolRun.Of("export", Repository.SeedPath).Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_named_twice_is_read_once() => Assert.Single(ToolRun.Of("export", Repository.SeedPath, Repository.SeedPath).Lines);
}
