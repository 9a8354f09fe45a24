using System.Text;

namespace ReportModel.Fuzz;

/// <summary>The fuzzer's bytes as text.</summary>
internal static class Input
{
    /// <summary>
    /// Reads UTF-8. What is none becomes a lone half of a surrogate pair: no file can hold one, but a caller can hand one over.
    /// </summary>
    public static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        var text = reader.ReadToEnd().ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFD')
            {
                text[i] = (i & 1) == 0 ? '\uD83D' : '\uDE00';
            }
        }

        return new(text);
    }
}
