namespace ReportModel.Generator;

/// <summary>Prints the files that all reports share.</summary>
internal static class SharedPrinter
{
    public static IEnumerable<GeneratedFile> Print((SharedCatalogues Catalogues, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var (all, options) = source;
        if (all.Reports.IsEmpty || !options.IsValid)
        {
            return [];
        }

        cancellationToken.ThrowIfCancellationRequested();
        return
        [
            PrintReports(all, options),
            PrintTables(CataloguePrinter.Recommendations, "Recommendations", static r => r.Symbol.ToString(), all, options),
            PrintTables(CataloguePrinter.AgendaItems, "FlatAgendaItems", static r => r.AgendaKey, all, options),
            PrintTables(CataloguePrinter.Paragraphs, "Paragraphs", static r => r.Symbol.ToString(), all, options),
            PrintDocuments(all, options),
            PrintResolutions(CataloguePrinter.Resolutions, all.Resolutions, options),
            PrintResolutions(CataloguePrinter.Decisions, all.Decisions, options),
            PrintStates(all, options),
        ];
    }

    private static GeneratedFile PrintTables(CataloguePrinter catalogue, string table, Func<ReportSummary, string> key, SharedCatalogues all, GeneratorOptions options)
    {
        var writer = catalogue.Begin(options);
        return catalogue.End(
            writer,
            all.Reports.Select(key).ToArray(),
            all.Reports.Select(r => Data(options, r.Identifier) + table).ToArray());
    }

    private static GeneratedFile PrintReports(SharedCatalogues all, GeneratorOptions options)
    {
        var catalogue = CataloguePrinter.Reports;
        var writer = catalogue.Begin(options, MemberIds.OfCatalogue(
            catalogue.Name, all.Reports.Select(static r => new MemberId(r.Identifier, r.Symbol.ToString()))));
        catalogue.WriteIds(writer, []);
        SourceFile.WriteSummary(writer, "    ", "The hash of each document that was read, to tell whether a text is that document.");
        SourceFile.WriteAttribute(writer, "    ");
        writer.Append("    public static partial class Sha256\n    {\n    }\n\n");
        return catalogue.End(
            writer,
            all.Reports.Select(static r => r.Symbol.ToString()).ToArray(),
            all.Reports.Select(r => "[" + Data(options, r.Identifier) + "Report]").ToArray());
    }

    private static GeneratedFile PrintDocuments(SharedCatalogues all, GeneratorOptions options)
    {
        var catalogue = CataloguePrinter.Documents;
        var ids = MemberIds.OfCatalogue(catalogue.Name, all.Documents.SelectMany(static d => d.Document.Members));
        var writer = catalogue.Begin(options, ids, MemberIds.OfJointDocuments(catalogue.Name, all.Documents.Select(static d => d.Document)));
        foreach (var (document, report) in all.Documents)
        {
            foreach (var name in document.Names)
            {
                catalogue.WriteMember(writer, document.Title, document.Symbol, name, DocumentExpression(options, document, report));
            }
        }

        catalogue.WriteIds(writer, ids.Members);
        return catalogue.End(
            writer,
            all.Documents.Select(static d => d.Document.Symbol).ToArray(),
            all.Documents.Select(d => "[" + DocumentExpression(options, d.Document, d.Report) + "]").ToArray());
    }

    private static GeneratedFile PrintResolutions(CataloguePrinter catalogue, EquatableArray<SharedResolution> resolutions, GeneratorOptions options)
    {
        var writer = catalogue.Begin(options);
        foreach (var (resolution, report) in resolutions)
        {
            catalogue.WriteMember(writer, resolution.Title ?? resolution.Citation, resolution.Citation, resolution.Name, ResolutionExpression(options, resolution, report));
        }

        catalogue.WriteIds(writer, resolutions.Select(static r => new MemberId(r.Resolution.Name, r.Resolution.Id)));
        return catalogue.End(
            writer,
            resolutions.Select(static r => r.Resolution.Id.Split('#')[0]).ToArray(),
            resolutions.Select(r => "[" + ResolutionExpression(options, r.Resolution, r.Report) + "]").ToArray());
    }

    private static GeneratedFile PrintStates(SharedCatalogues all, GeneratorOptions options)
    {
        var catalogue = CataloguePrinter.States;
        var ids = MemberIds.OfCatalogue(catalogue.Name, all.States.Select(static s => new MemberId(s.Identifier, s.Iso3)));
        var writer = catalogue.Begin(options, ids);
        foreach (var state in all.States)
        {
            catalogue.WriteMember(writer, state.Name, state.Iso3, state.Identifier, StateExpression(state));
        }

        catalogue.WriteIds(writer, ids.Members);
        return catalogue.End(
            writer,
            all.States.Select(static s => s.Iso3).ToArray(),
            null);
    }

    private static string Data(GeneratorOptions options, string identifier) => "global::" + options.Namespace + "." + NamedReport.DataOf(identifier) + ".";

    private static string DocumentExpression(GeneratorOptions options, DocumentSummary document, string report) => document.Index == DocumentSummary.Itself
        ? Data(options, report) + "Itself"
        : FormattableString.Invariant($"{Data(options, report)}Documents[{document.Index}]");

    private static string ResolutionExpression(GeneratorOptions options, ResolutionSummary resolution, string report) =>
        FormattableString.Invariant($"{Data(options, report)}Resolutions[{resolution.Index}]");

    private static string StateExpression(StateSummary state)
    {
        var writer = new SourceWriter(64);
        writer.Append("RM_::StateCatalogue.ByIso3(");
        CSharpLiteral.Write(writer, state.Iso3);
        writer.Append(')');
        return writer.ToString();
    }
}
