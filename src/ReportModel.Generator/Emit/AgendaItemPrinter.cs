namespace ReportModel.Generator;

/// <summary>Prints a report's agenda items: the catalogue's members and the table that they are views of.</summary>
internal sealed class AgendaItemPrinter : GroupPrinter
{
    private AgendaItemPrinter(SourceWriter writer, NamedReport report, GeneratorOptions options)
        : base(writer, report, options, "AgendaItems", "AgendaItem", "FlatAgendaItems")
    {
    }

    public static GeneratedFile Print((NamedReport Report, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (report, options) = source;
        var writer = SourceFile.Begin(options, report.Report.Symbol.ToString());
        new AgendaItemPrinter(writer, report, options).Print(report.Names.AgendaItems, cancellationToken);
        SourceFile.BeginData(writer, report.Names.Identifier);
        var records = new RecordWriter(writer, report, "AtAgendaItem");
        TablePrinter.Write(records, "AgendaItems", report.Report.AgendaItems, (to, item) => Write(to, item, report.Report), cancellationToken);
        TablePrinter.WriteProperty(writer, "FlatAgendaItems", "AgendaItem");
        writer.Append("    private static class FlatAgendaItemsTable\n    {\n");
        writer.Append("        internal static readonly RM_::EquatableArray<RM_::AgendaItem> Value = RM_::Runtime.Lists.Flatten(AgendaItems);\n");
        writer.Append("    }\n}\n");
        return new(HintNames.Of(report.Names.Identifier, "AgendaItems"), writer.Finish());
    }

    protected override string Describe(MemberGroup group)
    {
        var first = Report.Names.AgendaItemList[group.Indexes[0]];
        return $"The agenda of {first.Body.Acronym}, in {Symbol}.";
    }

    protected override void WriteText(int index) => XmlDoc.Write(Writer, Report.Names.AgendaItemList[index].Title);

    protected override void WriteCitation(int index) => XmlDoc.Write(Writer, Report.Names.AgendaItemList[index].ToString());

    protected override string Id(int index) => Report.Names.AgendaItemList[index].Id;

    private static void Write(RecordWriter to, AgendaItem item, Report report)
    {
        to.BeginFact();
        to.Id(nameof(AgendaItem.Id), item.Id.ToString());
        to.Body(nameof(AgendaItem.Body), item.Body);
        to.Number(nameof(AgendaItem.Number), item.Number);
        to.Literal(nameof(AgendaItem.Letter), item.Letter);
        to.Text(nameof(AgendaItem.Title), item.Title);
        if (item.IsJoint)
        {
            to.Name(nameof(AgendaItem.IsJoint));
            to.Writer.Append("true");
        }

        to.List(nameof(AgendaItem.JointWith), item.JointWith, SharedRecords.WriteAgendaItemId);
        to.List(nameof(AgendaItem.SubItems), item.SubItems, (to, sub) => Write(to, sub, report));
        to.Range(nameof(AgendaItem.Discussion), item.Discussion);
        to.List(nameof(AgendaItem.Sittings), item.Sittings, WriteSitting);
        to.List(nameof(AgendaItem.Statements), item.Statements, (to, one) => WriteStatement(to, one, report));
        to.List(nameof(AgendaItem.Panellists), item.Panellists, (to, one) => WritePanellist(to, one, report));
        to.End();
    }

    private static void WriteSitting(RecordWriter to, Sitting sitting)
    {
        to.Writer.Append("new(");
        to.Writer.Append(sitting.Number);
        to.Writer.Append(", ");
        to.DateValue(sitting.Date);
        to.Writer.Append(')');
    }

    /// <summary>A statement that the report lists is that one; another is written out.</summary>
    private static void WriteStatement(RecordWriter to, Statement statement, Report report)
    {
        if (IndexOf(report.Statements, statement) is var index and >= 0)
        {
            to.Writer.Append("Statements[");
            to.Writer.Append(index);
            to.Writer.Append(']');
        }
        else
        {
            SharedRecords.WriteStatement(to, statement, hasPosition: false);
        }
    }

    private static void WritePanellist(RecordWriter to, Panellist panellist, Report report)
    {
        if (IndexOf(report.Panellists, panellist) is var index and >= 0)
        {
            to.Writer.Append("Panellists[");
            to.Writer.Append(index);
            to.Writer.Append(']');
        }
        else
        {
            SharedRecords.WritePanellist(to, panellist, hasPosition: false);
        }
    }

    /// <summary>The place of a fact: of the same object, otherwise of an equal one.</summary>
    private static int IndexOf<T>(EquatableArray<T> facts, T fact)
        where T : ReportFact
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (ReferenceEquals(facts[i], fact))
            {
                return i;
            }
        }

        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Equals(fact))
            {
                return i;
            }
        }

        return -1;
    }
}
