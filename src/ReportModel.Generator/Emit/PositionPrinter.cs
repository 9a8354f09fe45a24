namespace ReportModel.Generator;

/// <summary>Prints where a report says things: the one file that changes when lines move.</summary>
internal static class PositionPrinter
{
    public static GeneratedFile Print((ReportPositions Positions, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (positions, options) = source;
        var writer = SourceFile.Begin(options, positions.Symbol);
        writer.Append(options.Visibility);
        writer.Line(" static partial class Reports");
        writer.Line("{");
        writer.Line("    public static partial class Sha256");
        writer.Line("    {");
        writer.Line("        /// <summary>The SHA-256 of the document's text in UTF-8, with LF and without byte order mark.</summary>");
        writer.Append("        public const string ", positions.Identifier, " = \"");
        writer.Append(positions.Sha256);
        writer.Line("\";");
        writer.Line("    }");
        writer.Line("}");
        writer.Line();

        SourceFile.BeginData(writer, positions.Identifier);
        WriteAccess(writer, "R", "Recommendations");
        WriteAccess(writer, "A", "AgendaItems");
        WriteAccess(writer, "P", "Paragraphs");
        WriteAccess(writer, "F", "Others");
        writer.Line("    private static class Positions");
        writer.Line("    {");
        WriteTable(writer, "Recommendations", positions.Recommendations);
        WriteTable(writer, "AgendaItems", positions.AgendaItems);
        cancellationToken.ThrowIfCancellationRequested();
        WriteTable(writer, "Paragraphs", positions.Paragraphs);
        WriteTable(writer, "Others", positions.Others);
        writer.Line("    }");
        writer.Line("}");
        return new(HintNames.Of(positions.Identifier, "Positions"), writer.Finish());
    }

    private static void WriteAccess(SourceWriter writer, string method, string table)
    {
        writer.Append("    private static RM_::SourceSpan ", method, "(int index) => Positions.");
        writer.Append(table);
        writer.Line("[index];");
        writer.Line();
    }

    private static void WriteTable(SourceWriter writer, string name, EquatableArray<SourceSpan> spans)
    {
        writer.Append("        internal static readonly RM_::Runtime.PositionTable ", name, " = new(");
        var line = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            writer.Append(i == 0 ? "\n            " : i % 8 == 0 ? ",\n            " : ", ");
            writer.Append(span.Line - line);
            writer.Append(',');
            writer.Append(span.Column);
            writer.Append(',');
            writer.Append(span.EndLine - span.Line);
            writer.Append(',');
            writer.Append(span.EndColumn);
            writer.Append(',');
            writer.Append(span.Length);
            line = span.Line;
        }

        writer.Line(");");
    }
}
