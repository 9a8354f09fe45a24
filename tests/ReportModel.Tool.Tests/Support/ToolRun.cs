using System.Text;

namespace ReportModel.Tool.Tests;

/// <summary>What came of a command line.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Bytes">What was printed, byte for byte.</param>
/// <param name="Error">What was said on the standard error.</param>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command line as if its output went to a file.</summary>
    public static ToolRun Of(params string[] arguments) => With([], arguments);

    /// <summary>Runs a command line with something on the standard input.</summary>
    public static ToolRun With(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var writer = Streams.Writer(output, flushes: false);
        using var errors = Streams.Writer(error, flushes: true);
        var code = ReportModelCommand.RunAsync(arguments, new(new MemoryStream(input), writer, errors, IsTerminal: false, IsErrorTerminal: false)).GetAwaiter().GetResult();
        return new(code, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }
}
