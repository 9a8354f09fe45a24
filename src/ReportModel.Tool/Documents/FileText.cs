using System.Text;

namespace ReportModel.Tool;

/// <summary>The text of a file, or why there is none. Files that cannot be read are nothing unusual, and throw nothing.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Text">The text; null where the file could not be read.</param>
/// <param name="Problem">Why not; null where it could.</param>
internal sealed record FileText(string Path, string? Text, string? Problem)
{
    /// <summary>What stands for the standard input on the command line.</summary>
    public const string StandardInput = "-";

    /// <summary>A hundred times the longest report there is; what is longer is something else, and would fill the memory.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path; <c>-</c> for the standard input.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static FileText Read(string path, Stream input, CancellationToken cancellationToken)
    {
        try
        {
            if (path == StandardInput)
            {
                return Read(path, input, 0, cancellationToken);
            }

            if (Directory.Exists(path))
            {
                return new(path, null, "is a folder; name the files in it");
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            return Read(path, file, file.CanSeek ? file.Length : 0, cancellationToken);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(path, null, "does not exist");
        }
        catch (UnauthorizedAccessException)
        {
            return new(path, null, "may not be read by you");
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return new(path, null, "is no name of a file");
        }
        catch (IOException problem)
        {
            return new(path, null, "cannot be read: " + Quotation.WholeOnOneLine(problem.Message));
        }
    }

    /// <summary>A path as it may stand in a message, whatever characters it has; the standard input as compilers call it.</summary>
    public static string Show(string path) => path switch
    {
        StandardInput => "<stdin>",
        "" => "''",
        _ => Quotation.WholeOnOneLine(path),
    };

    private static FileText Read(string path, Stream stream, long length, CancellationToken cancellationToken)
    {
        if (length > MostBytes)
        {
            return TooLong(path);
        }

        using var bytes = new MemoryStream((int)length);
        var buffer = new byte[64 * 1024];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                return TooLong(path);
            }
        }

        return new(path, Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)), null);
    }

    private static FileText TooLong(string path) => new(path, null, $"is longer than {MostBytes >> 20} MiB, and no report is");

    /// <summary>
    /// The byte order marks that compilers know, else UTF-8. Bytes that are none of it are U+FFFD in the text, and RM0003
    /// says where the first of them stands.
    /// </summary>
    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
