using System.Text;

namespace ReportModel.Runtime;

/// <summary>
/// Text in a table: as it is, but with the escapes of C# for what ends a line, separates fields, is invisible, or is
/// <c>"</c> or <c>\</c>.
/// </summary>
internal static class EscapedText
{
    /// <summary>Decodes a text.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

#if NET
        var text = Encoding.UTF8.GetString(utf8);
#else
        var text = Encoding.UTF8.GetString(utf8.ToArray());
#endif
        return utf8.IndexOf((byte)'\\') < 0 ? text : Unescape(text);
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            var digits = text[++i] switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0)
            {
                plain.Append(text[i] == 'n' ? '\n' : text[i]);
                continue;
            }

            var code = 0;
            for (var end = i + digits; i < end;)
            {
                code = (16 * code) + HexDigit(text[++i]);
            }

            plain.Append(digits == 4 ? ((char)code).ToString() : char.ConvertFromUtf32(code));
        }

        return plain.ToString();
    }

    private static int HexDigit(char c) => c <= '9' ? c - '0' : (c | ' ') - 'a' + 10;
}
