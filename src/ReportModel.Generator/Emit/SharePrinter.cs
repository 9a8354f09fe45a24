namespace ReportModel.Generator;

/// <summary>Prints what a report adds to the catalogues of documents, resolutions and decisions, and its table, which knows what it adds.</summary>
internal static class SharePrinter
{
    public static void Write(SourceWriter writer, NamedReport report, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var (summary, share) = (report.Content.Summary, report.Share);
        var table = "global::" + options.Namespace + "." + report.Data + ".Table.";
        var documents = share.Documents(summary);
        var resolutions = summary.Resolutions.Where((_, i) => !share.OtherResolutions.Contains(i)).ToLookup(static one => one.IsDecision);
        if (documents.Count > 0)
        {
            BeginClass(writer, CataloguePrinter.Documents, options);
            foreach (var document in documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var isReport = document.Index == DocumentSummary.Itself;
                var expression = table + (isReport ? "Itself" : FormattableString.Invariant($"Documents[{document.Index}]"));
                foreach (var name in document.Names)
                {
                    CataloguePrinter.Documents.WriteMember(writer, document.Title, document.Symbol, name, expression, isReport ? report.Names.Identifier : null);
                }
            }

            CataloguePrinter.Documents.WriteIds(writer, MemberIds.OfDocuments(documents).Members.Members);
            writer.Append("}\n\n");
        }

        WriteResolutions(writer, CataloguePrinter.Resolutions, [.. resolutions[false]], table, options);
        cancellationToken.ThrowIfCancellationRequested();
        WriteResolutions(writer, CataloguePrinter.Decisions, [.. resolutions[true]], table, options);
    }

    /// <summary>Writes the table of a report, which no other initializer depends on.</summary>
    public static void WriteTable(SourceWriter writer, NamedReport report, GeneratorOptions options)
    {
        var (summary, share) = (report.Content.Summary, report.Share);
        writer.Append("    internal static readonly RM_::Runtime.ReportTable Table = new(new(Facts), new(Positions)");
        if (!share.OtherDocuments.IsEmpty || !share.OtherResolutions.IsEmpty || !share.Editions.IsEmpty)
        {
            writer.Append(", \"");
            WritePlaces(writer, share.OtherDocuments, i => summary.Documents[i].Index);
            writer.Append("\", \"");
            WritePlaces(writer, share.OtherResolutions, static i => i);
            writer.Append('"');
        }

        foreach (var language in share.Editions)
        {
            writer.Append(", static () => global::", options.Namespace, ".");
            writer.Append(NamedReport.DataOf(report.Names.Identifier, language), ".Table", "");
        }

        writer.Append(");\n\n");
    }

    private static void WriteResolutions(SourceWriter writer, CataloguePrinter catalogue, List<ResolutionSummary> resolutions, string table, GeneratorOptions options)
    {
        if (resolutions.Count == 0)
        {
            return;
        }

        BeginClass(writer, catalogue, options);
        foreach (var resolution in resolutions)
        {
            catalogue.WriteMember(writer, resolution.Title ?? resolution.Citation, resolution.Citation, resolution.Name, FormattableString.Invariant($"{table}Resolutions[{resolution.Index}]"));
        }

        catalogue.WriteIds(writer, resolutions.Select(static one => new MemberId(one.Name, one.Id)).ToEquatableArray());
        writer.Append("}\n\n");
    }

    private static void BeginClass(SourceWriter writer, CataloguePrinter catalogue, GeneratorOptions options) =>
        writer.Append(options.Visibility, " static partial class ", catalogue.Name, "\n{\n", "");

    private static void WritePlaces(SourceWriter writer, EquatableArray<int> places, Func<int, int> index)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (i > 0)
            {
                writer.Append(' ');
            }

            writer.Append(index(places[i]));
        }
    }
}
