namespace ReportModel.Generator;

/// <summary>Prints a report's paragraphs: the catalogue's members.</summary>
internal sealed class ParagraphPrinter : GroupPrinter
{
    private ParagraphPrinter(SourceWriter writer, NamedReport report, GeneratorOptions options)
        : base(writer, report, options, "Paragraphs", "Paragraph", "Paragraphs")
    {
    }

    public static void Write(SourceWriter writer, NamedReport report, GeneratorOptions options, CancellationToken cancellationToken) =>
        new ParagraphPrinter(writer, report, options).Print(report.Names.Paragraphs, cancellationToken);

    protected override string Describe(MemberGroup group) => group.IsInner
        ? $"The paragraphs of {ScopeOf(Report.Report.Paragraphs[group.Indexes[0]])}, in {Symbol}."
        : $"The paragraphs of {Symbol}.";

    /// <summary>The paragraph's text, and each of its items as a paragraph of the comment; items that are recommendations have members of their own.</summary>
    protected override void WriteText(int index)
    {
        var paragraph = Report.Report.Paragraphs[index];
        XmlDoc.Write(Writer, paragraph.Text);
        if (paragraph.Items.IsEmpty || Report.Report.Recommendations.Any(r => IsItemOf(r, paragraph)))
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
        var paragraph = Report.Report.Paragraphs[index];
        if (ScopeOf(paragraph).Length > 0)
        {
            XmlDoc.Write(Writer, paragraph.ToString());
            return;
        }

        XmlDoc.Write(Writer, Symbol);
        Writer.Append(", para. ");
        Writer.Append(paragraph.Number);
    }

    private static bool IsItemOf(Recommendation recommendation, Paragraph paragraph) =>
        recommendation.Letter is not null && recommendation.Paragraph == paragraph.Number
        && recommendation.Id.Value.StartsWith(paragraph.Id.Value + "(", StringComparison.Ordinal);

    private static string ScopeOf(Paragraph paragraph) => IdPlaces.ScopeOf(paragraph.Id, paragraph.Number);

    protected override string Id(int index) => Report.Report.Paragraphs[index].Id;
}
