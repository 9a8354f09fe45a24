namespace ReportModel.Generator;

/// <summary>Prints a report's recommendations: the catalogue's members.</summary>
internal sealed class RecommendationPrinter : GroupPrinter
{
    private RecommendationPrinter(SourceWriter writer, NamedReport report, GeneratorOptions options)
        : base(writer, report, options, "Recommendations", "Recommendation", "Recommendations")
    {
    }

    public static void Write(SourceWriter writer, NamedReport report, GeneratorOptions options, CancellationToken cancellationToken) =>
        new RecommendationPrinter(writer, report, options).Print(report.Names.Recommendations, cancellationToken);

    protected override string Describe(MemberGroup group)
    {
        var first = Report.Report.Recommendations[group.Indexes[0]];
        if (group.IsInner && IdPlaces.ScopeOf(first.Id, first.Paragraph) is { Length: > 0 } scope)
        {
            return $"The recommendations in {scope} of {Symbol}.";
        }

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
        if (IdPlaces.ScopeOf(recommendation.Id, recommendation.Paragraph).Length > 0)
        {
            XmlDoc.Write(Writer, recommendation.ToString());
            return;
        }

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
}
