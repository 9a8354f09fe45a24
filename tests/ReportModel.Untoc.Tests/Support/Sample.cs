using System.Diagnostics;
using System.Text;

namespace ReportModel.Untoc.Tests;

/// <summary>Runs a sample as a program of its own and keeps what it prints.</summary>
internal static class Sample
{
    public static string QuickStart { get; } = Run("QuickStart");

    public static string OwnReport { get; } = Run("OwnReport");

    /// <summary>Runs a sample; the build put it beside the tests.</summary>
    public static string Run(string name)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, name + ".dll")])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }
}
