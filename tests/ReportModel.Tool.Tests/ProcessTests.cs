using System.Diagnostics;
using System.Text;

namespace ReportModel.Tool.Tests;

/// <summary>The command as a process of its own: what shells see of it.</summary>
public class ProcessTests
{
    [Fact]
    public async Task It_stands_in_a_pipe_without_a_byte_order_mark()
    {
        var (code, output, error) = await RunAsync("export", Repository.SeedPath);
        Assert.Equal((ExitCode.Success, ""), (code, error));
        Assert.Equal(ToolRun.Of("export", Repository.SeedPath).Bytes, output);
    }

    [Fact]
    public async Task The_standard_input_is_read_to_its_end()
    {
        using var process = Start("find", "7(k)", "-", "--symbol", Repository.SeedSymbol, "--language", "zh");
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(Repository.SeedText), TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        Assert.StartsWith("<stdin>(159,1): Recommendations.Wg3_2022.K\n", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Success, process.ExitCode);
    }

    /// <summary>As Ctrl+C does it; Windows has no such signal for a process that is not at the console.</summary>
    [Fact]
    public async Task An_interrupt_ends_it_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGINT.");
        using var process = Start("check", "-");
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        Assert.False(process.HasExited);
        if (IgnoresInterrupts(process.Id))
        {
            process.Kill();
            Assert.Skip("The tests run in the background of a shell that has their processes ignore SIGINT.");
        }

        using var signal = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal((ExitCode.Cancelled, "", ""), (process.ExitCode, await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Whether a process was started with SIGINT ignored, as shells start what runs in their background; only Linux tells.</summary>
    private static bool IgnoresInterrupts(int process)
    {
        var status = FormattableString.Invariant($"/proc/{process}/status");
        const string Ignored = "SigIgn:";
        return File.Exists(status)
            && File.ReadLines(status).FirstOrDefault(static line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } line
            && (ulong.Parse(line.AsSpan(Ignored.Length).Trim(), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture) & 2) != 0;
    }

    /// <summary>As <c>| head</c> does it.</summary>
    [Fact]
    public async Task A_reader_that_goes_away_ends_it_without_a_word()
    {
        using var process = Start("export", Repository.SeedPath);
        var buffer = new byte[10];
        await process.StandardOutput.BaseStream.ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((ExitCode.Success, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_full_disk_is_no_success()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");
        var start = new ProcessStartInfo("sh", ["-c", "dotnet exec \"$1\" export \"$2\" > /dev/full", "sh", Path.Combine(AppContext.BaseDirectory, "ReportModel.Tool.dll"), Repository.SeedPath]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("reportmodel: the output cannot be written: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, process.ExitCode);
    }

    private static async Task<(int Code, byte[] Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "ReportModel.Tool.dll"), .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = new UTF8Encoding(false),
    })!;
}
