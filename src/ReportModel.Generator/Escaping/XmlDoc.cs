namespace ReportModel.Generator;

/// <summary>Writes text into an XML documentation comment, or any other comment: the one way in which text of a document gets into one.</summary>
internal static class XmlDoc
{
    /// <summary>Writes the text. It stays on its line, and means itself: no tag, no entity, no end of the comment.</summary>
    public static void Write(SourceWriter writer, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('<' or '>' or '&') && (Unsafe.IsCommon(c) || !Unsafe.IsUnsafe(c)))
            {
                continue;
            }

            writer.Append(text, start, i - start);
            i += WriteEscaped(writer, text, i) - 1;
            start = i + 1;
        }

        writer.Append(text, start, text.Length - start);
    }

    private static int WriteEscaped(SourceWriter writer, string text, int index)
    {
        switch (text[index])
        {
            case '<': writer.Append("&lt;"); return 1;
            case '>': writer.Append("&gt;"); return 1;
            case '&': writer.Append("&amp;"); return 1;
            case '\n': writer.Append("<br/>"); return 1;
        }

        var codePoint = Unsafe.CodePointAt(text, index, out var length);
        if (Unsafe.IsVisible(text, index, codePoint))
        {
            writer.Append(text, index, length);
        }
        else if (!IsXmlCharacter(codePoint))
        {
            writer.Append('\uFFFD');
        }
        else
        {
            writer.Append("&#x");
            writer.AppendHex(codePoint, codePoint > 0xFFFF ? 6 : 4);
            writer.Append(';');
        }

        return length;
    }

    /// <summary>What XML 1.0 can hold at all, be it as a reference.</summary>
    private static bool IsXmlCharacter(int codePoint) =>
        codePoint is '\t' or '\n' or '\r' or (>= ' ' and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000;
}
