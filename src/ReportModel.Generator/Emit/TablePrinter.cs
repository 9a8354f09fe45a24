namespace ReportModel.Generator;

/// <summary>Prints a table of a report: an array in a class of its own, so that it is built when something in it is first wanted.</summary>
internal static class TablePrinter
{
    /// <summary>Writes a table into the class of the report's tables.</summary>
    /// <param name="to">Where to write.</param>
    /// <param name="name">The name of the table.</param>
    /// <param name="items">The records.</param>
    /// <param name="write">Writes one of them.</param>
    /// <param name="cancellationToken">Ends the printing early.</param>
    public static void Write<T>(RecordWriter to, string name, EquatableArray<T> items, Action<RecordWriter, T> write, CancellationToken cancellationToken)
    {
        var writer = to.Writer;
        if (items.IsEmpty)
        {
            writer.Append("    internal static RM_::EquatableArray<", SourceFile.Model, typeof(T).Name, "> ", name);
            writer.Append(" => default;\n\n");
            return;
        }

        WriteProperty(writer, name, typeof(T).Name);
        writer.Append("    private static class ", name, "Table\n    {\n");
        writer.Append("        internal static readonly RM_::EquatableArray<", SourceFile.Model, typeof(T).Name, "> Value = ", "");
        writer.Append("RM_::Runtime.Lists.Own(new ", SourceFile.Model, typeof(T).Name);
        writer.Append("[]\n        {\n");
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Append("            ");
            write(to, item);
            writer.Append(",\n");
        }

        writer.Append("        });\n    }\n\n");
    }

    /// <summary>Writes the property through which other files ask for a table.</summary>
    public static void WriteProperty(SourceWriter writer, string name, string type)
    {
        writer.Append("    internal static RM_::EquatableArray<", SourceFile.Model, type, "> ", name);
        writer.Append(" => ", name, "Table.Value;\n\n");
    }
}
