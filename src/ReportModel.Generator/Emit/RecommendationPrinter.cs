namespace ReportModel.Generator;

/// <summary>Prints a report's recommendations: the catalogue's members and the table that they are views of.</summary>
internal sealed class RecommendationPrinter : GroupPrinter
{
    private RecommendationPrinter(SourceWriter writer, NamedReport report, GeneratorOptions options)
        : base(writer, report, options, "Recommendations", "Recommendation", "Recommendations")
    {
    }

    public static GeneratedFile Print((NamedReport Report, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (report, options) = source;
        var writer = SourceFile.Begin(options, report.Report.Symbol.ToString(), MemberIds.OfRecommendations(report));
        new RecommendationPrinter(writer, report, options).Print(report.Names.Recommendations, cancellationToken);
        SourceFile.BeginData(writer, report.Names.Identifier);
        var records = new RecordWriter(writer, report, "R");
        TablePrinter.Write(records, "Recommendations", report.Report.Recommendations, Write, cancellationToken);
        writer.TakeBackBlankLine();
        writer.Line("}");
        return new(HintNames.Of(report.Names.Identifier, "Recommendations"), writer.Finish());
    }

    protected override string Describe(MemberGroup group)
    {
        var first = Report.Report.Recommendations[group.Indexes[0]];
        if (group.IsInner)
        {
            return FormattableString.Invariant($"The recommendations in paragraph {first.Paragraph} of {Symbol}.");
        }

        var bodies = string.Join(" and ", first.AdoptedBy.Select(NameOf));
        return bodies.Length > 0 ? $"The recommendations that {bodies} adopted, in {Symbol}." : $"The recommendations in {Symbol}.";
    }

    protected override void WriteText(int index) => XmlDoc.Write(Writer, Report.Report.Recommendations[index].Text);

    /// <summary>As <see cref="Recommendation.ToString()"/> does, without a text of its own for each.</summary>
    protected override void WriteCitation(int index)
    {
        var recommendation = Report.Report.Recommendations[index];
        XmlDoc.Write(Writer, Symbol);
        Writer.Append(", para. ");
        Writer.Append(recommendation.Paragraph);
        if (recommendation.Letter is not null)
        {
            Writer.Append(" (");
            XmlDoc.Write(Writer, recommendation.Letter);
            Writer.Append(')');
        }
    }

    protected override string Id(int index) => Report.Report.Recommendations[index].Id;

    private static void Write(RecordWriter to, Recommendation recommendation)
    {
        to.BeginFact();
        to.Id(nameof(Recommendation.Id), recommendation.Id.ToString());
        to.Symbol(nameof(Recommendation.Report), recommendation.Report);
        to.Number(nameof(Recommendation.Paragraph), recommendation.Paragraph);
        to.Literal(nameof(Recommendation.Letter), recommendation.Letter);
        to.Text(nameof(Recommendation.Text), recommendation.Text);
        to.Text(nameof(Recommendation.Topic), recommendation.Topic);
        to.List(nameof(Recommendation.AdoptedBy), recommendation.AdoptedBy, SharedRecords.WriteBody);
        to.List(nameof(Recommendation.Operatives), recommendation.Operatives, SharedRecords.WriteOperative);
        to.List(nameof(Recommendation.Citations), recommendation.Citations, SharedRecords.WriteCitation);
        to.End();
    }
}
