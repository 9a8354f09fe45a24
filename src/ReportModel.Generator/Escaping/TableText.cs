namespace ReportModel.Generator;

/// <summary>Writes text into a report's table, which stands in a raw literal: the one way in which text of a document gets into one.</summary>
/// <remarks>
/// The escapes are those of C#, but it is the library that reads them. A quotation mark has <c>\</c> before it, so that
/// three never meet, and nothing of a document ends the literal.
/// </remarks>
internal static class TableText
{
    /// <summary>Writes the text, or what stands in it from a place on. It stays on its line and in its field.</summary>
    public static void Write(SourceWriter writer, string text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\\' or '|') && (Unsafe.IsCommon(c) || !Unsafe.IsUnsafe(c)))
            {
                continue;
            }

            writer.Append(text, start, i - start);
            switch (c)
            {
                case '"' or '\\':
                    writer.Append('\\');
                    writer.Append(c);
                    break;
                case '\n':
                    writer.Append("\\n");
                    break;
                case '|':
                    writer.Append("\\u007C");
                    break;
                default:
                    i += CSharpLiteral.WriteCode(writer, text, i) - 1;
                    break;
            }

            start = i + 1;
        }

        writer.Append(text, start, text.Length - start);
    }
}
