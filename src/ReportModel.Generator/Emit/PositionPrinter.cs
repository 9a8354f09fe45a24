namespace ReportModel.Generator;

/// <summary>Prints where a report says things: the one file that changes when lines move.</summary>
internal static class PositionPrinter
{
    public static GeneratedFile Print((FileGroup<ReportPositions> Group, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (group, options) = source;
        var writer = SourceFile.Begin(options, group.Number < 0 ? group.Members[0].Symbol : null);
        foreach (var positions in group.Members)
        {
            Write(writer, positions, options, cancellationToken);
        }

        writer.TakeBackBlankLine();
        return new(HintNames.Of(group.Number, group.Members[0].Identifier, "Positions"), writer.Finish());
    }

    private static void Write(SourceWriter writer, ReportPositions positions, GeneratorOptions options, CancellationToken cancellationToken)
    {
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
        var start = Utf8Constant.Begin(writer, "Positions", "Where the report says it, as ReportModel.Runtime.PositionTable reads it.");
        WriteList(writer, "Recommendations", positions.Recommendations, cancellationToken);
        WriteList(writer, "\nAgendaItems", positions.AgendaItems, cancellationToken);
        WriteList(writer, "\nParagraphs", positions.Paragraphs, cancellationToken);
        WriteList(writer, "\nOthers", positions.Others, cancellationToken);
        Utf8Constant.End(writer, start);
        writer.Append("}\n\n");
    }

    private static void WriteList(SourceWriter writer, string name, EquatableArray<SourceSpan> spans, CancellationToken cancellationToken)
    {
        writer.Append(name);
        writer.Append(' ');
        writer.Append(spans.Count);
        var line = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            if (i % 8 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.Append('\n');
            }
            else
            {
                writer.Append(' ');
            }

            var span = spans[i];
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
    }
}
