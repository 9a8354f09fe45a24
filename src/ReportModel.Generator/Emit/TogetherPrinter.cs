namespace ReportModel.Generator;

/// <summary>
/// Prints what catalogues have because several reports stand in one project: who cites an entry, and the report that a
/// document is. Nothing is printed for each citation: the library finds them when it is first asked.
/// </summary>
internal static class TogetherPrinter
{
    /// <summary>Writes the members that a catalogue has besides its look-up by id.</summary>
    public static void Write(SourceWriter writer, CataloguePrinter catalogue)
    {
        if (catalogue.Cited is not null)
        {
            WriteCitedBy(writer, catalogue, catalogue.Cited);
        }

        if (catalogue == CataloguePrinter.Reports)
        {
            WriteReportOfDocument(writer);
        }
    }

    /// <summary>Writes, in the remarks of a document, that it is a report of the project.</summary>
    public static void WriteReport(SourceWriter writer, string identifier) =>
        writer.Append("; a report of this project: <see cref=\"Reports.", identifier, "\"/>");

    private static void WriteCitedBy(SourceWriter writer, CataloguePrinter catalogue, string cited)
    {
        SourceFile.WriteSummary(writer, "    ", "Lists who cites " + cited + ", among the reports of this project. The first question reads what all of them cite.");
        writer.Append("    /// <param name=\"id\">The id. One with a joint symbol may give either half, or both in either order.</param>\n");
        writer.Append("    /// <returns>The places that cite it, in the order of the reports' symbols, then of the text; empty where none does.</returns>\n");
        writer.Append("    public static RM_::EquatableArray<RM_::IncomingReference> CitedBy(");
        catalogue.WriteIdMark(writer);
        writer.Append("string id) => Lookup.Value.CitedBy(id);\n\n");
    }

    private static void WriteReportOfDocument(SourceWriter writer)
    {
        SourceFile.WriteSummary(writer, "    ", "Looks up the report that a document is. Its symbol may be either half of the report's, or both in either order.");
        writer.Append("    /// <param name=\"document\">The document, of any report; null is none.</param>\n");
        writer.Append("    /// <param name=\"report\">The report, or null where the document is none of this project's.</param>\n");
        writer.Append("    /// <returns>Whether it is one of them.</returns>\n");
        writer.Append("    public static bool TryGet(\n        RM_::Document");
        writer.Append("? document,\n#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER\n");
        writer.Append("        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]\n#endif\n        out RM_::Report? report)\n    {\n");
        writer.Append("        report = Lookup.Value.OfDocument(document);\n        return report is not null;\n    }\n\n");
    }
}
