namespace ReportModel.Generator;

/// <summary>Prints the report itself: its member of <c>Reports</c>, and the tables of everything that has no file of its own.</summary>
internal static class ReportPrinter
{
    public static GeneratedFile Print((NamedReport Report, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (report, options) = source;
        var writer = SourceFile.Begin(options, report.Report.Symbol.ToString());
        WriteMember(writer, report, options);

        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        SourceFile.WriteAttribute(writer, "");
        SourceFile.BeginData(writer, report.Names.Identifier);
        WriteHelpers(writer, report);
        var records = new RecordWriter(writer, report, "F");
        FactsPrinter.Write(records, report.Report, cancellationToken);
        WriteItself(records, report.Report);
        WriteReport(records, report.Report);
        writer.Line("}");
        return new(HintNames.Of(report.Names.Identifier, "Report"), writer.Finish());
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
        writer.Append(".Report;\n\n    public static partial class Id\n    {\n");
        writer.Append("        /// <inheritdoc cref=\"Reports.", report.Names.Identifier, "\"/>\n");
        writer.Append("        public const string ", report.Names.Identifier, " = ");
        CSharpLiteral.Write(writer, symbol);
        writer.Append(";\n    }\n}\n\n");
    }

    private static void WriteHelpers(SourceWriter writer, NamedReport report)
    {
        writer.Append("    private const string SymbolText = ");
        CSharpLiteral.Write(writer, report.Report.Symbol.ToString());
        writer.Append(";\n\n");
        writer.Append("    private static string Id(string place) => SymbolText + \"#\" + place;\n\n");
        writer.Append("    private static RM_::DocumentSymbol OwnSymbol => OwnSymbolHolder.Value;\n\n");
        writer.Append("    private static class OwnSymbolHolder\n    {\n        internal static readonly RM_::DocumentSymbol Value = Symbol(SymbolText);\n    }\n\n");
        writer.Append("    private static RM_::DocumentSymbol Symbol(string text) => RM_::DocumentSymbol.Parse(text);\n\n");
        writer.Append("    private static RM_::State State(string iso3) => RM_::StateCatalogue.ByIso3(iso3);\n\n");
        writer.Append("    private static RM_::Body Body(int index) => BodyTable.Value[index];\n\n");
        writer.Append("    private static class BodyTable\n    {\n");
        writer.Append("        internal static readonly RM_::Body[] Value = new RM_::Body[]\n        {\n");
        var records = new RecordWriter(writer, report, "F");
        foreach (var body in report.Bodies.All)
        {
            writer.Append("            ");
            records.BeginValue();
            records.Literal(nameof(Body.Symbol), body.Symbol);
            records.Literal(nameof(Body.Acronym), body.Acronym);
            records.Literal(nameof(Body.Name), body.Name);
            records.End();
            writer.Append(",\n");
        }

        writer.Append("        };\n    }\n\n");
    }

    /// <summary>The report as a document of the catalogue.</summary>
    private static void WriteItself(RecordWriter to, Report report)
    {
        WriteHolder(to.Writer, "Itself", "Document");
        to.BeginValue();
        to.Symbol(nameof(Document.Symbol), report.Symbol);
        to.Text(nameof(Document.Title), report.Title);
        to.End();
        to.Writer.Append(";\n    }\n\n");
    }

    private static void WriteReport(RecordWriter to, Report report)
    {
        WriteHolder(to.Writer, "Report", "Report");
        to.BeginValue();
        to.Symbol(nameof(Report.Symbol), report.Symbol);
        to.Text(nameof(Report.Title), report.Title);
        to.Literal(nameof(Report.Language), report.Language);
        to.List(nameof(Report.Bodies), report.Bodies, SharedRecords.WriteBody);
        to.Date(nameof(Report.HeldFrom), report.HeldFrom);
        to.Date(nameof(Report.HeldTo), report.HeldTo);
        to.Literal(nameof(Report.Place), report.Place);
        foreach (var table in FactsPrinter.Tables)
        {
            // Inside the initializer the name on the right is the table, not the property.
            to.Name(table);
            to.Writer.Append(table);
        }

        to.End();
        to.Writer.Append(";\n    }\n");
    }

    private static void WriteHolder(SourceWriter writer, string name, string type)
    {
        writer.Append("    internal static ", SourceFile.Model, type, " ", name);
        writer.Append(" => ", name, "Holder.Value;\n\n    private static class ");
        writer.Append(name, "Holder\n    {\n        internal static readonly ", SourceFile.Model, type, " Value = ");
    }
}
