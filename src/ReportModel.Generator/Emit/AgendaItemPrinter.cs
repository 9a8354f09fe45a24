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
        var first = Report.Names.AgendaItemList[group.Indexes[0]];
        return $"The agenda of {first.Body.Acronym}, in {Symbol}.";
    }

    protected override void WriteText(int index) => XmlDoc.Write(Writer, Report.Names.AgendaItemList[index].Title);

    protected override void WriteCitation(int index) => XmlDoc.Write(Writer, Report.Names.AgendaItemList[index].ToString());

    protected override string Id(int index) => Report.Names.AgendaItemList[index].Id;
}
