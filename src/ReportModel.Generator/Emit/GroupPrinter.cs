namespace ReportModel.Generator;

/// <summary>Prints the classes of a catalogue for one report: the members, <c>All</c>, and the constants in <c>Id</c>.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="report">The report.</param>
/// <param name="options">The project's options.</param>
/// <param name="catalogue">The catalogue: <c>Recommendations</c>.</param>
/// <param name="record">The record: <c>Recommendation</c>.</param>
/// <param name="table">The table that places count in.</param>
internal abstract class GroupPrinter(SourceWriter writer, NamedReport report, GeneratorOptions options, string catalogue, string record, string table)
{
    protected NamedReport Report => report;

    protected SourceWriter Writer => writer;

    /// <summary>The report's symbol as text.</summary>
    protected string Symbol { get; } = report.Report.Symbol.ToString();

    /// <summary>The words that say what a class holds.</summary>
    protected abstract string Describe(MemberGroup group);

    /// <summary>The body as people say it; empty for a body that the document does not name.</summary>
    protected static string NameOf(Body body) => body.Acronym.Length > 0 ? body.Acronym : body.Name;

    /// <summary>Writes what people see when they hover over a member: the official text.</summary>
    protected abstract void WriteText(int index);

    /// <summary>Writes how the record is cited.</summary>
    protected abstract void WriteCitation(int index);

    /// <summary>The record's id.</summary>
    protected abstract string Id(int index);

    /// <summary>Writes the classes into the catalogue's part for this report.</summary>
    public void Print(List<MemberGroup> groups, CancellationToken cancellationToken)
    {
        writer.Append(options.Visibility, " static partial class ", catalogue);
        writer.Append("\n{\n");
        foreach (var group in groups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (report.Has(catalogue, group))
            {
                Print(group, "    ", isInner: false, cancellationToken);
            }
        }

        writer.TakeBackBlankLine();
        writer.Append("}\n\n");
    }

    private void Print(MemberGroup group, string indent, bool isInner, CancellationToken cancellationToken)
    {
        var inner = indent + "    ";
        SourceFile.WriteSummary(writer, indent, Describe(group));
        SourceFile.WriteAttribute(writer, indent);
        writer.Append(indent, isInner ? "public static class " : "public static partial class ", group.Name);
        writer.Append("\n", indent, "{\n");
        WriteAll(group, inner, isInner);
        foreach (var member in group.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Append(inner, "/// <summary>", "");
            WriteText(member.Index);
            writer.Append("</summary>\n");
            writer.Append(inner, "/// <remarks>", "");
            WriteCitation(member.Index);
            writer.Append("</remarks>\n");
            writer.Append(inner, "public static ", SourceFile.Model, record, " ");
            writer.Append(member.Name, " => Get(", "");
            writer.Append(member.Index);
            writer.Append(");\n\n");
        }

        foreach (var nested in group.Groups)
        {
            Print(nested, inner, isInner: true, cancellationToken);
        }

        WriteIds(group, inner);
        writer.TakeBackBlankLine();
        writer.Append(indent, "}\n\n", "");
    }

    private void WriteAll(MemberGroup group, string indent, bool isInner)
    {
        SourceFile.WriteSummary(writer, indent, "All of them, in the order of the document.");
        writer.Append(indent, "public static RM_::EquatableArray<", SourceFile.Model, record, "> All { get; } = RM_::Runtime.Lists.");
        var indexes = group.Indexes;
        var isRun = indexes[indexes.Count - 1] - indexes[0] == indexes.Count - 1;
        writer.Append(isRun ? "Slice(" : "Pick(");
        WriteTable();
        if (isRun)
        {
            writer.Append(", ");
            writer.Append(indexes[0]);
            writer.Append(", ");
            writer.Append(indexes.Count);
        }
        else
        {
            foreach (var index in indexes)
            {
                writer.Append(", ");
                writer.Append(index);
            }
        }

        writer.Append(");\n\n");
        if (!isInner)
        {
            writer.Append(indent, "private static ", SourceFile.Model, record, " Get(int index) => ");
            WriteTable();
            writer.Append("[index];\n\n");
        }
    }

    private void WriteTable()
    {
        writer.Append("global::", options.Namespace, ".", report.Data, ".Table.");
        writer.Append(table);
    }

    private void WriteIds(MemberGroup group, string indent)
    {
        if (group.Members.Count == 0)
        {
            return;
        }

        SourceFile.WriteSummary(writer, indent, "The ids, as constants.");
        SourceFile.WriteAttribute(writer, indent);
        writer.Append(indent, "public static class Id\n", indent);
        writer.Append("{\n");
        foreach (var member in group.Members)
        {
            writer.Append(indent, "    /// <inheritdoc cref=\"", group.Name, ".", member.Name);
            writer.Append("\"/>\n");
            writer.Append(indent, "    public const string ", member.Name, " = ", "");
            CSharpLiteral.Write(writer, Id(member.Index));
            writer.Append(";\n");
        }

        writer.Append(indent, "}\n", "");
    }
}
