namespace ReportModel.Generator;

/// <summary>Prints a report: its members of all catalogues, and the table that they are views of.</summary>
internal static class ReportPrinter
{
    public static GeneratedFile Print(FileGroup<NamedReport> group, CancellationToken cancellationToken)
    {
        var options = group.Options;
        var symbol = group.Number < 0 ? group.Members[0].Report.Symbol.ToString() : null;
        var writer = SourceFile.Begin(options, symbol, group.Members.SelectMany(static report => report.Members).ToEquatableArray());
        foreach (var report in group.Members)
        {
            if (!report.Share.IsEdition)
            {
                WriteMembers(writer, report, options, cancellationToken);
            }

            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            SourceFile.WriteAttribute(writer, "");
            SourceFile.BeginData(writer, report.Data);
            SharePrinter.WriteTable(writer, report, options);
            TablePrinter.Write(writer, report, cancellationToken);
            writer.Append("}\n\n");
        }

        writer.TakeBackBlankLine();
        return new(HintNames.Of(group.Number, group.Members[0].Names.Identifier, group.Members[0].Share.Edition, "Report"), writer.Finish());
    }

    private static void WriteMembers(SourceWriter writer, NamedReport report, GeneratorOptions options, CancellationToken cancellationToken)
    {
        RecommendationPrinter.Write(writer, report, options, cancellationToken);
        AgendaItemPrinter.Write(writer, report, options, cancellationToken);
        ParagraphPrinter.Write(writer, report, options, cancellationToken);
        SharePrinter.Write(writer, report, options, cancellationToken);
        WriteMember(writer, report, options);
    }

    private static void WriteMember(SourceWriter writer, NamedReport report, GeneratorOptions options)
    {
        var symbol = report.Report.Symbol.ToString();
        writer.Append(options.Visibility, " static partial class Reports\n", "{\n");
        writer.Append("    /// <summary>");
        XmlDoc.Write(writer, report.Report.Title);
        writer.Append("</summary>\n    /// <remarks>");
        XmlDoc.Write(writer, symbol);
        writer.Append("</remarks>\n    public static RM_::Report ", report.Names.Identifier, " => global::");
        writer.Append(options.Namespace, ".", report.Data);
        writer.Append(".Table.Report;\n\n    public static partial class Id\n    {\n");
        writer.Append("        /// <inheritdoc cref=\"Reports.", report.Names.Identifier, "\"/>\n");
        writer.Append("        public const string ", report.Names.Identifier, " = ");
        CSharpLiteral.Write(writer, symbol);
        writer.Append(";\n    }\n");
        CoverageConstants.Write(writer, report);
        writer.Append("}\n\n");
    }
}
