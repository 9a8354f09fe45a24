using System.Text;

namespace ReportModel.Tool.Tests;

/// <summary>What <c>check</c> prints and returns. That it finds what the compiler finds, <see cref="SameAsCompilerTests"/> says.</summary>
public class CheckTests
{
    [Fact]
    public void Of_the_seed_there_is_nothing_to_say()
    {
        var run = ToolRun.Of("check", Repository.SeedPath);
        Assert.Equal((ExitCode.Success, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_finding_is_printed_as_compilers_do()
    {
        using var folder = new Folder();
        var path = folder.Add(SmallReport.FileName, SmallReport.WithSkippedLetter);
        var run = ToolRun.Of("check", path);
        Assert.Equal($"{path}(13,1): warning RM0012: Item (c) of paragraph 2 stands where item (b) is due; restore what is missing, or letter it '(b)'\n", run.Output);
        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void An_info_is_printed_and_is_no_failure()
    {
        using var folder = new Folder();
        var run = ToolRun.Of("check", folder.Add(SmallReport.FileName, SmallReport.WithoutOperative));
        Assert.Contains("(13,1): info RM0025: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    /// <summary>A file of bodies is read as a build reads it, and what is wrong in it is printed once for all documents of the folder.</summary>
    [Fact]
    public void Files_of_bodies_beside_a_document_count()
    {
        using var folder = new Folder();
        var path = folder.Add(SmallReport.FileName, SmallReport.WithSkippedLetter);
        var bodies = folder.Add("own.bodies.csv", "symbol,acronym,name\nA/AC.999,COX,Committee on Examples\nA/AC.999,COX,Again\n");
        var run = ToolRun.Of("check", path, folder.Add("CTOC_COP_WG.7_2030_5.zh.txt", SmallReport.Text.Replace("CTOC/COP/WG.7/2030/4", "CTOC/COP/WG.7/2030/5", StringComparison.Ordinal)));
        Assert.Equal([path, bodies], run.Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct().Where(named => named == path || named == bodies));
        Assert.Contains("(3,1): warning RM0039: ", Assert.Single(run.Lines, line => line.StartsWith(bodies, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>A reference to another document of the command line is held against it; without that document it is none of ours.</summary>
    [Fact]
    public void A_reference_to_another_report_is_held_against_it()
    {
        using var folder = new Folder();
        var cited = folder.Add("CTOC_COP_WG.7_2030_5.zh.txt", "会议报告\n\n1. 会议开幕。\n");
        var citing = folder.Add("CTOC_COP_WG.7_2031_5.zh.txt", "会议报告\n\n1. 见CTOC/COP/WG.7/2030/5号文件第2段。\n");

        Assert.StartsWith($"{citing}(3,5): warning RM0048: ", Assert.Single(ToolRun.Of("check", citing, cited).Lines), StringComparison.Ordinal);
        Assert.Empty(ToolRun.Of("check", citing).Lines);

        folder.Add("CTOC_COP_WG.7_2031_5.zh.txt.suppress", "RM0048 \"号文件第2段\"  # printed so\n");
        Assert.Empty(ToolRun.Of("check", citing, cited).Lines);
    }

    [Fact]
    public void What_is_wrong_with_a_file_does_not_hide_the_others()
    {
        using var folder = new Folder();
        var path = folder.Add(SmallReport.FileName, SmallReport.WithSkippedLetter);
        var run = ToolRun.Of("check", folder["missing.txt"], path);
        Assert.Contains("RM0012", run.Output, StringComparison.Ordinal);
        Assert.Equal($"reportmodel: {folder["missing.txt"]} does not exist\n", run.Error);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
    }

    [Fact]
    public void A_finding_that_the_suppress_file_knows_is_not_printed()
    {
        using var folder = new Folder();
        var path = folder.Add(SmallReport.FileName, SmallReport.WithSkippedLetter);
        folder.Add(SmallReport.FileName + ".suppress", "RM0012 \"(c) 秘书处应编写\"  # printed so\n");
        Assert.Equal((ExitCode.Success, ""), (ToolRun.Of("check", path).ExitCode, ToolRun.Of("check", path).Output));
    }

    [Fact]
    public void What_a_suppress_file_knows_and_is_not_there_is_a_finding_in_that_file()
    {
        using var folder = new Folder();
        var path = folder.Add(SmallReport.FileName, SmallReport.Text);
        folder.Add(SmallReport.FileName + ".suppress", "\nRM0012 \"(c) 秘书处应编写\"  # printed so\n");
        var run = ToolRun.Of("check", path);
        Assert.StartsWith(path + ".suppress(2,1): warning RM0040: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Fact]
    public void A_document_that_compilers_leave_out_for_its_length_is_a_finding()
    {
        using var folder = new Folder();
        var run = ToolRun.Of("check", folder.Add(SmallReport.FileName, SmallReport.Text + new string('港', 2_000_000)));
        Assert.Contains("(1,1): error RM0034: ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_found_where_it_stands()
    {
        using var folder = new Folder();
        byte[] bytes = [.. Encoding.UTF8.GetBytes("一. 导言\n\n1. 工作"), 0xB9, .. Encoding.UTF8.GetBytes("组讨论了港口。\n")];
        var run = ToolRun.Of("check", folder.Add(SmallReport.FileName, bytes));
        Assert.Contains("(3,6): error RM0003: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE")]
    public void A_byte_order_mark_says_how_a_file_is_decoded(string encoding)
    {
        using var folder = new Folder();
        var unicode = Encoding.GetEncoding(encoding);
        var run = ToolRun.Of("check", folder.Add(SmallReport.FileName, [.. unicode.GetPreamble(), .. unicode.GetBytes(SmallReport.WithSkippedLetter)]));
        Assert.Contains("(13,1): warning RM0012: ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }
}
