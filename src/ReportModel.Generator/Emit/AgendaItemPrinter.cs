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
        var writer = SourceFile.Begin(options, report.Report.Symbol.ToString(), MemberIds.OfAgendaItems(report));
        new AgendaItemPrinter(writer, report, options).Print(report.Names.AgendaItems, cancellationToken);
        SourceFile.BeginData(writer, report.Names.Identifier);
        var records = new RecordWriter(writer, report, "A");
        TablePrinter.Write(records, "AgendaItems", report.Report.AgendaItems, (to, item) => Write(to, item, report.Report), cancellationToken);
        TablePrinter.WriteProperty(writer, "FlatAgendaItems", "AgendaItem");
        writer.Append("    private static class FlatAgendaItemsTable\n    {\n");
        writer.Append("        internal static readonly RM_::EquatableArray<RM_::AgendaItem> Value = RM_::Runtime.Lists.Flatten(AgendaItems);\n");
        writer.Append("    }\n}\n");
        return new(HintNames.Of(report.Names.Identifier, "AgendaItems"), writer.Finish());
    }

    protected override string Describe(MemberGroup group)
    {
        var body = NameOf(Report.Names.AgendaItemList[group.Indexes[0]].Body);
        return body.Length > 0 ? $"The agenda of {body}, in {Symbol}." : $"The agenda in {Symbol}.";
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
        to.Flag(nameof(AgendaItem.IsJoint), item.IsJoint);
        to.List(nameof(AgendaItem.JointWith), item.JointWith, SharedRecords.WriteAgendaItemId);
        to.List(nameof(AgendaItem.SubItems), item.SubItems, (to, sub) => Write(to, sub, report));
        to.Range(nameof(AgendaItem.Discussion), item.Discussion);
        to.List(nameof(AgendaItem.Sittings), item.Sittings, WriteSitting);
        WriteShared(to, nameof(ReportModel.Report.Statements), report.Statements, item.Statements, static (to, one) => SharedRecords.WriteStatement(to, one, hasPosition: false));
        WriteShared(to, nameof(ReportModel.Report.Panellists), report.Panellists, item.Panellists, static (to, one) => SharedRecords.WritePanellist(to, one, hasPosition: false));
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

    /// <summary>Facts that the report lists too are those of its table, mostly one after the other; another is written out.</summary>
    private static void WriteShared<T>(RecordWriter to, string property, EquatableArray<T> table, EquatableArray<T> facts, Action<RecordWriter, T> write)
        where T : ReportFact
    {
        var first = facts.IsEmpty ? -1 : IndexOf(table, facts[0]);
        var isRun = first >= 0 && first + facts.Count <= table.Count;
        for (var i = 1; isRun && i < facts.Count; i++)
        {
            isRun = ReferenceEquals(table[first + i], facts[i]) || table[first + i].Equals(facts[i]);
        }

        if (isRun)
        {
            to.Name(property);
            to.Writer.Append("RM_::Runtime.Lists.Slice(", property, ", ");
            to.Writer.Append(first);
            to.Writer.Append(", ");
            to.Writer.Append(facts.Count);
            to.Writer.Append(')');
        }
        else
        {
            to.List(property, facts, (to, fact) => WriteOne(to, property, IndexOf(table, fact), fact, write));
        }
    }

    private static void WriteOne<T>(RecordWriter to, string table, int index, T fact, Action<RecordWriter, T> write)
    {
        if (index < 0)
        {
            write(to, fact);
            return;
        }

        to.Writer.Append(table, "[", "");
        to.Writer.Append(index);
        to.Writer.Append(']');
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
