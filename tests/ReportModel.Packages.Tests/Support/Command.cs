using System.Diagnostics;
using System.Text;

namespace ReportModel.Packages.Tests;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>Runs a program; what it prints on either stream comes back, in lines that end in LF.</summary>
    /// <param name="program">The program's name or path.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">Variables to set, or, where null, to take away.</param>
    public static CommandResult Run(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // What a build that runs these tests set for itself is no matter of the builds that are tested.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, (output + errors.GetAwaiter().GetResult()).ReplaceLineEndings("\n"));
    }

    /// <summary>Whether a program of this name is installed.</summary>
    public static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
