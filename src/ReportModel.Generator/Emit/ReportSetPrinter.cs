namespace ReportModel.Generator;

/// <summary>
/// Prints the list of all reports. The way from a report's number to its table is a tree of small methods: one large method
/// would load the classes of a thousand reports to reach one of them.
/// </summary>
internal static class ReportSetPrinter
{
    private const int BitsOfLevel = 4;

    public static GeneratedFile Print(string name, EquatableArray<ReportEntry> reports, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var writer = SourceFile.Begin(options, null);
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        SourceFile.WriteAttribute(writer, "");
        writer.Append("internal static class ", name, "\n{\n");
        writer.Append("    internal static readonly RM_::Runtime.ReportSet All = new(");
        writer.Append(reports.Count);
        writer.Append(", new(Symbols), new(Agendas), new(Table));\n\n");
        Utf8Constant.WriteLines(writer, "Symbols", "A line for each report: its symbol.", reports.Select(static report => report.SymbolKeys));
        writer.Append('\n');
        Utf8Constant.WriteLines(writer, "Agendas", "A line for each report: what the ids of its agenda items begin with.", reports.Select(static report => report.AgendaKeys));
        var top = 0;
        while (reports.Count > 1 << (top + BitsOfLevel))
        {
            top += BitsOfLevel;
        }

        WriteLevel(writer, "Table", 0, top, reports, options, cancellationToken);
        writer.Append("}\n");
        return new(name + ".g.cs", writer.Finish());
    }

    /// <summary>Writes the method for the reports from one on, and those that it calls.</summary>
    private static void WriteLevel(SourceWriter writer, string method, int first, int shift, EquatableArray<ReportEntry> reports, GeneratorOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var step = 1 << shift;
        var count = Math.Min(1 << BitsOfLevel, (reports.Count - first + step - 1) >> shift);
        writer.Append("\n    private static RM_::Runtime.ReportTable ", method, "(int index) => ");
        writer.Append(Place(first, shift), " switch\n    {\n", "");
        for (var i = 0; i < count; i++)
        {
            writer.Append("        ");
            writer.Append(i);
            writer.Append(" => ");
            if (shift == 0)
            {
                writer.Append("global::", options.Namespace, ".", NamedReport.DataOf(reports[first + i].Identifier), ".Table,\n");
            }
            else
            {
                writer.Append(Name(first + (i * step), shift), "(index)", ",\n");
            }
        }

        writer.Append("        _ => null!,\n    };\n");
        for (var i = 0; shift > 0 && i < count; i++)
        {
            WriteLevel(writer, Name(first + (i * step), shift), first + (i * step), shift - BitsOfLevel, reports, options, cancellationToken);
        }
    }

    /// <summary>Which of the method's cases a report is; nothing is written that changes nothing.</summary>
    private static string Place(int first, int shift)
    {
        var place = first == 0 ? "index" : FormattableString.Invariant($"(index - {first})");
        return shift == 0 ? place : FormattableString.Invariant($"({place} >> {shift})");
    }

    private static string Name(int first, int shift) => FormattableString.Invariant($"Table{first}_{shift}");
}
