namespace ReportModel.Generator;

/// <summary>Prints what a catalogue has for all reports together: <c>All</c>, <c>TryGet</c> and <c>Find</c>. The members stand with their reports.</summary>
/// <param name="Name">The catalogue: <c>Recommendations</c>.</param>
/// <param name="Record">The record: <c>Recommendation</c>.</param>
/// <param name="Summary">What the catalogue holds.</param>
/// <param name="Order">The order of <c>All</c>.</param>
/// <param name="IdMark">The attribute that marks places for its ids; null where there is none.</param>
/// <param name="Cited">What an entry is called where it is cited; null where reports do not cite such entries.</param>
internal sealed record CataloguePrinter(string Name, string Record, string Summary, string Order, string? IdMark = null, string? Cited = null)
{
    private const string Indent = "    ";

    public static readonly CataloguePrinter Recommendations = new("Recommendations", "Recommendation",
        "The recommendations that the reports hold, by the bodies that adopted them.", "report by report, in the order of the document", nameof(RecommendationIdAttribute),
        "a recommendation, by its letter or its whole paragraph");

    public static readonly CataloguePrinter AgendaItems = new("AgendaItems", "AgendaItem",
        "The agenda items that the reports are about, by body.", "report by report, in the order of the document, each item followed by its sub-items", nameof(AgendaItemIdAttribute));

    public static readonly CataloguePrinter Paragraphs = new("Paragraphs", "Paragraph",
        "The numbered paragraphs of the reports.", "report by report, in the order of the document", Cited: "a paragraph, alone, in a range, or an item of it");

    public static readonly CataloguePrinter Reports = new("Reports", "Report",
        "The reports.", "in the order of their symbols", nameof(DocumentSymbolAttribute));

    public static readonly CataloguePrinter Documents = new("Documents", "Document",
        "The documents that were before the bodies, and the reports themselves.", "report by report, in the order of the document, then the report itself", nameof(DocumentSymbolAttribute),
        "a document by its symbol, as a whole or paragraphs of it");

    public static readonly CataloguePrinter Resolutions = new("Resolutions", "Resolution",
        "The resolutions that the reports cite.", "report by report, in the order in which they are cited first", Cited: "a resolution");

    public static readonly CataloguePrinter Decisions = new("Decisions", "Resolution",
        "The decisions that the reports cite.", "report by report, in the order in which they are cited first", Cited: "a decision");

    public static readonly CataloguePrinter States = new("States", "State",
        "The States that the reports name.", "in the order of their names here", nameof(StateCodeAttribute));

    /// <summary>Begins the file and the class.</summary>
    /// <param name="options">The project's options.</param>
    /// <param name="members">The members that the file holds, where checks know the catalogue.</param>
    public SourceWriter Begin(GeneratorOptions options, params MemberIds[] members)
    {
        var writer = SourceFile.Begin(options, null, members.Where(static ids => !ids.Members.IsEmpty).ToEquatableArray());
        SourceFile.WriteSummary(writer, "", Summary);
        SourceFile.WriteAttribute(writer, "");
        writer.Append(options.Visibility, " static partial class ", Name);
        writer.Append("\n{\n");
        return writer;
    }

    /// <summary>Writes the look-up and ends the file.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="arguments">What the library makes the catalogue from.</param>
    /// <param name="keys">The lines of keys that are one of the arguments; null where there are none.</param>
    public GeneratedFile End(SourceWriter writer, string arguments, IEnumerable<string>? keys = null)
    {
        var type = SourceFile.Model + Record;
        writer.Append("    /// <summary>All of them, ", Order, ".</summary>\n");
        writer.Append("    public static RM_::EquatableArray<", type, "> All => Lookup.Value.All;\n\n");
        SourceFile.WriteSummary(writer, Indent, "Looks one up by its id: the value of its constant in Id. An id with a joint symbol may give either half, or both in either order.");
        writer.Append("    /// <param name=\"id\">The id.</param>\n    /// <param name=\"found\">What has the id, or null.</param>\n    /// <returns>Whether there is one.</returns>\n");
        writer.Append("    public static bool TryGet(");
        WriteIdMark(writer);
        writer.Append("string id,\n#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER\n");
        writer.Append("        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]\n#endif\n        out ", type, "? found)\n    {\n");
        writer.Append("        found = Lookup.Value.Get(id);\n        return found is not null;\n    }\n\n");
        TogetherPrinter.Write(writer, this);
        SourceFile.WriteSummary(writer, Indent, "Finds what a citation may mean, in the loose forms that people write.");
        writer.Append("    /// <param name=\"text\">The citation.</param>\n    /// <returns>All that fit, in the order of <see cref=\"All\"/>.</returns>\n");
        writer.Append("    public static RM_::EquatableArray<", type, "> Find(string text) => Lookup.Value.Find(text);\n\n");
        writer.Append("    private static class Lookup\n    {\n        internal static readonly RM_::Runtime.Catalogue<", type, "> Value = RM_::Runtime.Catalogues.Of");
        writer.Append(Name, "(", arguments, ");\n", "");
        if (keys is not null)
        {
            writer.Append('\n');
            Utf8Constant.WriteLines(writer, "Keys", "A line for each report: the keys of what the catalogue has from it.", keys, "        ");
        }

        writer.Append("    }\n}\n");
        return new(Name + ".g.cs", writer.Finish());
    }

    /// <summary>Writes the attribute of a parameter that takes an id, where there is one.</summary>
    public void WriteIdMark(SourceWriter writer)
    {
        if (IdMark is not null)
        {
            writer.Append("[", SourceFile.Model, IdMark, "] ", "");
        }
    }

    /// <summary>Writes a member and its documentation.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="summary">The official text.</param>
    /// <param name="remarks">How it is cited.</param>
    /// <param name="member">The name.</param>
    /// <param name="expression">What it gives.</param>
    /// <param name="report">The name of the report that a document is; null where it is none.</param>
    public void WriteMember(SourceWriter writer, string summary, string remarks, string member, string expression, string? report = null)
    {
        SourceFile.WriteSummary(writer, Indent, summary);
        writer.Append("    /// <remarks>");
        XmlDoc.Write(writer, remarks);
        if (report is not null)
        {
            TogetherPrinter.WriteReport(writer, report);
        }

        writer.Append("</remarks>\n    public static ", SourceFile.Model, Record, " ", member);
        writer.Append(" => ", expression, ";\n\n");
    }

    /// <summary>Writes the head of the class of the constants; its other parts stand with the reports.</summary>
    public static void WriteIdHead(SourceWriter writer)
    {
        SourceFile.WriteSummary(writer, Indent, "The ids, as constants.");
        SourceFile.WriteAttribute(writer, Indent);
        writer.Append("    public static partial class Id\n    {\n    }\n\n");
    }

    /// <summary>Writes a part of the class of the constants.</summary>
    public void WriteIds(SourceWriter writer, EquatableArray<MemberId> ids)
    {
        writer.Append("    public static partial class Id\n    {\n");
        foreach (var (member, id) in ids)
        {
            writer.Append("        /// <inheritdoc cref=\"", Name, ".", member, "\"/>\n");
            writer.Append("        public const string ", member, " = ");
            CSharpLiteral.Write(writer, id);
            writer.Append(";\n");
        }

        writer.Append("    }\n");
    }
}
