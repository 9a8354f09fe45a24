namespace ReportModel.Generator;

/// <summary>Prints a report's agenda items: the catalogue's members.</summary>
internal sealed class AgendaItemPrinter : GroupPrinter
{
    private AgendaItemPrinter(SourceWriter writer, NamedReport report, GeneratorOptions options)
        : base(writer, report, options, "AgendaItems", "AgendaItem", "FlatAgendaItems")
    {
    }

    public static void Write(SourceWriter writer, NamedReport report, GeneratorOptions options, CancellationToken cancellationToken) =>
        new AgendaItemPrinter(writer, report, options).Print(report.Names.AgendaItems, cancellationToken);

    protected override string Describe(MemberGroup group)
    {
        var body = NameOf(Report.Names.AgendaItemList[group.Indexes[0]].Body);
        return body.Length > 0 ? $"The agenda of {body}, in {Symbol}." : $"The agenda in {Symbol}.";
    }

    protected override void WriteText(int index) => XmlDoc.Write(Writer, Report.Names.AgendaItemList[index].Title);

    protected override void WriteCitation(int index) => XmlDoc.Write(Writer, Report.Names.AgendaItemList[index].ToString());

    protected override string Id(int index) => Report.Names.AgendaItemList[index].Id;
}
