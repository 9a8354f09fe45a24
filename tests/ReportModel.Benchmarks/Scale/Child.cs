using System.ComponentModel;
using System.Diagnostics;

namespace ReportModel.Benchmarks;

/// <summary>A program that was run to its end.</summary>
/// <param name="Time">The processor time that it took.</param>
/// <param name="PeakBytes">The most memory that it had at once.</param>
/// <param name="Output">What it printed.</param>
internal sealed record Child(TimeSpan Time, long PeakBytes, string Output)
{
    /// <summary>How often a running program is looked at; what it does after the last look is not seen.</summary>
    private const int LookMilliseconds = 5;

    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Child Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // Measured as it starts in a build: in a process of its own, with no profile of an earlier one.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (time, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(LookMilliseconds))
        {
            try
            {
                process.Refresh();
                (time, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // It ended between the two lines.
            }
        }

        var text = output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new Child(time, peak, text)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{text}");
    }
}
