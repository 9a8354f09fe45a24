namespace ReportModel.Tool.Tests;

/// <summary>Command lines and files that nothing can be done with: a message, an exit code, and never a stack trace.</summary>
public class BadInputTests
{
    private static readonly string[][] s_commands = [["check"], ["show"], ["find", "7(k)"], ["export"], ["export", "--format", "markdown"], ["export", "--format", "akn"]];

    public static TheoryData<string> Commands => [.. s_commands.Select(static command => string.Join(' ', command))];

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("find", "7(k)")]
    [InlineData("compile", "a.txt")]
    [InlineData("check", "--strict", "a.txt")]
    [InlineData("export", "--format", "pdf", "a.txt")]
    [InlineData("check", "a.txt", "b.txt", "--symbol", "A/80/21")]
    [InlineData("check", "a.txt", "--symbol")]
    [InlineData("find", " ", "a.txt")]
    public void A_command_line_that_is_wrong_is_explained(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.Contains("Usage:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("--version", "0.1.0")]
    public void Help_and_version_are_no_failure(string option, string printed)
    {
        var run = ToolRun.Of(option);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains(printed, run.Output, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Commands))]
    public void Files_that_are_no_documents_are_named(string command)
    {
        using var folder = new Folder();
        var directory = Path.GetDirectoryName(folder["x"])!;
        Assert.Equal((ExitCode.Unusable, $"reportmodel: {folder["missing.txt"]} does not exist\n"), Failure(command, folder["missing.txt"]));
        Assert.Equal((ExitCode.Unusable, $"reportmodel: {directory} is a folder; name the files in it\n"), Failure(command, directory));
        Assert.Equal((ExitCode.Unusable, "reportmodel: '' is no name of a file\n"), Failure(command, ""));
        Assert.Equal((ExitCode.Unusable, "reportmodel: a[U+0000]b.txt is no name of a file\n"), Failure(command, "a\0b.txt"));
    }

    [Theory, MemberData(nameof(Commands))]
    public void Bytes_that_are_no_text_are_findings(string command)
    {
        using var folder = new Folder();
        var random = new Random(7);
        foreach (var length in new[] { 0, 1, 2, 3, 100, 5000 })
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            foreach (var name in new[] { "image.png", SmallReport.FileName })
            {
                var run = ToolRun.Of([.. command.Split(' '), folder.Add(name, bytes)]);
                Assert.Equal(ExitCode.Findings, run.ExitCode);
                Assert.Contains("(1,1): error RM00", run.Output + run.Error, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Theory, MemberData(nameof(Commands))]
    public void A_document_does_not_drive_the_terminal(string command)
    {
        using var folder = new Folder();
        var text = SmallReport.Text.Replace("港口", "港\u001b[31m\u0007\u202e口", StringComparison.Ordinal);
        var run = ToolRun.Of([.. command.Replace("7(k)", "2(a)", StringComparison.Ordinal).Split(' '), folder.Add(SmallReport.FileName, text)]);
        Assert.DoesNotContain(run.Output + run.Error, static c => c is < ' ' and not '\n' or '\u007f');
        Assert.NotEqual(ExitCode.Unusable, run.ExitCode);
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_that_of_a_file()
    {
        var run = ToolRun.Of("check", "@reports.txt");
        Assert.Equal((ExitCode.Unusable, "reportmodel: @reports.txt does not exist\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void One_XML_document_holds_one_report()
    {
        var run = ToolRun.Of("export", "--format", "akn", Repository.SeedPath, "other.txt");
        Assert.Equal((ExitCode.Unusable, "", "reportmodel: --format akn prints one XML document; export one report at a time.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_pattern_that_the_shell_left_stands_for_the_files_that_fit()
    {
        using var folder = new Folder();
        folder.Add("CTOC_COP_WG.7_2031_4.zh.txt", SmallReport.Text);
        folder.Add("CTOC_COP_WG.7_2030_4.zh.txt", SmallReport.Text);
        folder.Add("notes.md", "no report");
        var run = ToolRun.Of("find", "2(a)", folder["*.zh.txt"]);
        Assert.Equal(["Recommendations.Wg7_2030.A", "Recommendations.Wg7_2031.A"], run.Lines.Where(static line => line[0] != ' ').Select(static line => line[(line.LastIndexOf(' ') + 1)..]));
    }

    private static (int Code, string Error) Failure(string command, string file)
    {
        var run = ToolRun.Of([.. command.Split(' '), file]);
        Assert.Empty(run.Output);
        return (run.ExitCode, run.Error);
    }
}
