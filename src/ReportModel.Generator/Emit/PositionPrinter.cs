namespace ReportModel.Generator;

/// <summary>Prints where a report says things: the one file that changes when lines move.</summary>
internal static class PositionPrinter
{
    public static GeneratedFile Print(FileGroup<ReportPositions> group, CancellationToken cancellationToken)
    {
        var options = group.Options;
        var writer = SourceFile.Begin(options, group.Number < 0 ? group.Members[0].Symbol : null);
        foreach (var positions in group.Members)
        {
            Write(writer, positions, options, cancellationToken);
        }

        writer.TakeBackBlankLine();
        return new(HintNames.Of(group.Number, group.Members[0].Identifier, group.Members[0].Edition, "Positions"), writer.Finish());
    }

    private static void Write(SourceWriter writer, ReportPositions positions, GeneratorOptions options, CancellationToken cancellationToken)
    {
        writer.Append(options.Visibility);
        writer.Line(" static partial class Reports");
        writer.Line("{");
        writer.Line("    public static partial class Sha256");
        writer.Line("    {");
        WriteHash(writer, positions);
        writer.Line("    }");
        writer.Line("}");
        writer.Line();

        SourceFile.BeginData(writer, NamedReport.DataOf(positions.Identifier, positions.Edition));
        var start = Utf8Constant.Begin(writer, "Positions", "Where the report says it, as ReportModel.Runtime.PositionTable reads it.");
        WriteList(writer, "Recommendations", positions.Recommendations, cancellationToken);
        WriteList(writer, "\nAgendaItems", positions.AgendaItems, cancellationToken);
        WriteList(writer, "\nParagraphs", positions.Paragraphs, cancellationToken);
        WriteList(writer, "\nOthers", positions.Others, cancellationToken);
        Utf8Constant.End(writer, start);
        writer.Append("}\n\n");
    }

    /// <summary>Writes the hash of a document; that of another edition in a class of its language.</summary>
    private static void WriteHash(SourceWriter writer, ReportPositions positions)
    {
        var isEdition = positions.Edition.Length > 0;
        var indent = isEdition ? "            " : "        ";
        if (isEdition)
        {
            SourceFile.WriteSummary(writer, "        ", "The hashes of the documents in this language, where another edition of the report has its members.");
            writer.Append("        public static partial class ", char.ToUpperInvariant(positions.Edition[0]) + positions.Edition.Substring(1), "");
            writer.Append("\n        {\n");
        }

        SourceFile.WriteSummary(writer, indent, "The SHA-256 of the document's text in UTF-8, with LF and without byte order mark.");
        writer.Append(indent, "public const string ", positions.Identifier);
        writer.Append(" = \"");
        writer.Append(positions.Sha256);
        writer.Line("\";");
        if (isEdition)
        {
            writer.Line("        }");
        }
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
