namespace ReportModel.Generator;

/// <summary>Prints a table as a UTF-8 constant: a raw literal, line by line as it is read.</summary>
internal static class Utf8Constant
{
    /// <summary>Begins the method that gives the constant. What is written until <see cref="End"/> has no line end at its end.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The method.</param>
    /// <param name="comment">What it holds.</param>
    /// <param name="indent">How far the method is indented.</param>
    /// <returns>Where the constant begins.</returns>
    public static int Begin(SourceWriter writer, string name, string comment, string indent = "    ")
    {
        writer.Append(indent, "// ", comment);
        writer.Append("\n", indent, "private static global::System.ReadOnlySpan<byte> ", name, "() =>\n\"\"\"\n");
        return writer.Length;
    }

    /// <summary>
    /// Ends the constant with blanks, up to a size that other constants have too. The compiler makes a type of each size,
    /// and the runtime loads them all when the first constant is touched: 5 milliseconds for 1,000 sizes.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="start">Where the constant begins.</param>
    public static void End(SourceWriter writer, int start)
    {
        writer.Append('\n');
        var size = writer.Utf8Length(start);
        for (var blanks = Rounded(size) - size; blanks > 0; blanks--)
        {
            writer.Append(' ');
        }

        writer.Append("\n\"\"\"u8;\n");
    }

    /// <summary>Writes a constant of lines.</summary>
    public static void WriteLines(SourceWriter writer, string name, string comment, IEnumerable<string> lines, string indent = "    ")
    {
        var start = Begin(writer, name, comment, indent);
        var isFirst = true;
        foreach (var line in lines)
        {
            if (!isFirst)
            {
                writer.Append('\n');
            }

            isFirst = false;
            writer.Append(line);
        }

        End(writer, start);
    }

    /// <summary>The next size with six significant binary digits.</summary>
    private static int Rounded(int size)
    {
        var step = 64;
        while (size > 64 * step)
        {
            step *= 2;
        }

        return (size + step - 1) / step * step;
    }
}
