using System.Text;

namespace ReportModel.Tool;

/// <summary>Where the command reads from and writes to: those of the process, or a test's.</summary>
/// <param name="Input">The standard input.</param>
/// <param name="Output">The standard output. UTF-8 without byte order mark, LF at the end of lines, on every system.</param>
/// <param name="Error">The standard error, the same way.</param>
/// <param name="IsTerminal">Whether a person looks at the output: then it may have colours.</param>
/// <param name="IsErrorTerminal">Whether a person looks at the standard error: then long work shows its progress there.</param>
internal sealed record Streams(Stream Input, TextWriter Output, TextWriter Error, bool IsTerminal, bool IsErrorTerminal)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Those of the process.</summary>
    public static Streams OfProcess()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            // A console of Windows has a code page of its own.
            Console.OutputEncoding = s_utf8;
        }

        return new(
            Console.OpenStandardInput(),
            Writer(Console.OpenStandardOutput(), flushes: false),
            Writer(Console.OpenStandardError(), flushes: true),
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    /// <summary>A writer of this command's texts into a stream.</summary>
    public static TextWriter Writer(Stream stream, bool flushes) => new StreamWriter(stream, s_utf8, 16 * 1024) { NewLine = "\n", AutoFlush = flushes };
}
