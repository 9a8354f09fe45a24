namespace ReportModel.Generator;

/// <summary>Prints a report's paragraphs: the catalogue's members and the table that they are views of.</summary>
internal sealed class ParagraphPrinter : GroupPrinter
{
    private ParagraphPrinter(SourceWriter writer, NamedReport report, GeneratorOptions options)
        : base(writer, report, options, "Paragraphs", "Paragraph", "Paragraphs")
    {
    }

    public static GeneratedFile Print((NamedReport Report, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (report, options) = source;
        var writer = SourceFile.Begin(options, report.Report.Symbol.ToString());
        new ParagraphPrinter(writer, report, options).Print(report.Names.Paragraphs, cancellationToken);
        SourceFile.BeginData(writer, report.Names.Identifier);
        var records = new RecordWriter(writer, report, "P");
        TablePrinter.Write(records, "Paragraphs", report.Report.Paragraphs, Write, cancellationToken);
        writer.TakeBackBlankLine();
        writer.Line("}");
        return new(HintNames.Of(report.Names.Identifier, "Paragraphs"), writer.Finish());
    }

    protected override string Describe(MemberGroup group) => $"The paragraphs of {Symbol}.";

    /// <summary>The paragraph's text, and each of its items as a paragraph of the comment; items that are recommendations have members of their own.</summary>
    protected override void WriteText(int index)
    {
        var paragraph = Report.Report.Paragraphs[index];
        XmlDoc.Write(Writer, paragraph.Text);
        if (paragraph.Items.IsEmpty || Report.Report.Recommendations.Any(r => r.Paragraph == paragraph.Number))
        {
            return;
        }

        foreach (var item in paragraph.Items)
        {
            Writer.Append("<para>(");
            XmlDoc.Write(Writer, item.Letter);
            Writer.Append(") ");
            XmlDoc.Write(Writer, item.Text);
            Writer.Append("</para>");
        }
    }

    protected override void WriteCitation(int index)
    {
        XmlDoc.Write(Writer, Symbol);
        Writer.Append(", para. ");
        Writer.Append(Report.Report.Paragraphs[index].Number);
    }

    protected override string Id(int index) => Report.Report.Paragraphs[index].Id;

    private static void Write(RecordWriter to, Paragraph paragraph)
    {
        to.BeginFact();
        to.Id(nameof(Paragraph.Id), paragraph.Id.ToString());
        to.Number(nameof(Paragraph.Number), paragraph.Number);
        to.Text(nameof(Paragraph.Text), paragraph.Text);
        to.Id(nameof(Paragraph.Section), paragraph.Section.ToString());
        to.List(nameof(Paragraph.Citations), paragraph.Citations, SharedRecords.WriteCitation);
        to.List(nameof(Paragraph.Items), paragraph.Items, WriteItem);
        to.End();
    }

    private static void WriteItem(RecordWriter to, ParagraphItem item)
    {
        to.BeginFact();
        to.Literal(nameof(ParagraphItem.Letter), item.Letter);
        to.Text(nameof(ParagraphItem.Text), item.Text);
        to.Text(nameof(ParagraphItem.Topic), item.Topic);
        to.List(nameof(ParagraphItem.Citations), item.Citations, SharedRecords.WriteCitation);
        to.End();
    }
}
