namespace ReportModel.Generator;

/// <summary>Writes text as a C# string literal: the one way in which text of a document gets into code.</summary>
internal static class CSharpLiteral
{
    /// <summary>Writes a literal with its quotes.</summary>
    public static void Write(SourceWriter writer, string text)
    {
        writer.Append('"');
        WriteContent(writer, text);
        writer.Append('"');
    }

    private static void WriteContent(SourceWriter writer, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\\') && (Unsafe.IsCommon(c) || !Unsafe.IsUnsafe(c)))
            {
                continue;
            }

            writer.Append(text, start, i - start);
            if (c is '"' or '\\')
            {
                writer.Append('\\');
                writer.Append(c);
            }
            else if (c == '\n')
            {
                writer.Append("\\n");
            }
            else
            {
                i += WriteCode(writer, text, i) - 1;
            }

            start = i + 1;
        }

        writer.Append(text, start, text.Length - start);
    }

    /// <summary>Writes an unsafe character as its code, unless it is the visible pair of two; says how many characters it took.</summary>
    public static int WriteCode(SourceWriter writer, string text, int index)
    {
        var codePoint = Unsafe.CodePointAt(text, index, out var length);
        if (Unsafe.IsVisible(text, index, codePoint))
        {
            writer.Append(text, index, length);
        }
        else if (codePoint > 0xFFFF)
        {
            writer.Append("\\U");
            writer.AppendHex(codePoint, 8);
        }
        else
        {
            writer.Append("\\u");
            writer.AppendHex(codePoint, 4);
        }

        return length;
    }
}
