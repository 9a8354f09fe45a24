namespace ReportModel.Generator;

/// <summary>Prints the files that all reports share. None of them grows with what a report says, only with the number of reports.</summary>
internal static class SharedPrinter
{
    private const string Set = "ReportData";

    /// <summary>The list of the reports, and the look-up in what they have. All of them there are always: a file is compared with what stood in its place.</summary>
    public static IEnumerable<GeneratedFile> Print(ProjectModel project, CancellationToken cancellationToken)
    {
        var (options, catalogues) = project;
        if (catalogues.Reports.IsEmpty || !options.IsValid)
        {
            yield break;
        }

        cancellationToken.ThrowIfCancellationRequested();
        yield return ReportSetPrinter.Print(Set, catalogues.Reports, options, cancellationToken);
        yield return PrintReports(catalogues.Reports, options);
        yield return PrintLookup(CataloguePrinter.Recommendations, options);
        yield return PrintLookup(CataloguePrinter.AgendaItems, options);
        yield return PrintLookup(CataloguePrinter.Paragraphs, options);
        yield return PrintStates(catalogues.States, options);
        yield return PrintKeys(CataloguePrinter.Documents, catalogues.DocumentKeys, options);
        yield return PrintKeys(CataloguePrinter.Resolutions, catalogues.ResolutionKeys, options);
        yield return PrintKeys(CataloguePrinter.Decisions, catalogues.DecisionKeys, options);
    }

    /// <summary>The look-up in what several reports may have.</summary>
    private static GeneratedFile PrintKeys(CataloguePrinter catalogue, EquatableArray<string> keys, GeneratorOptions options)
    {
        var writer = catalogue.Begin(options);
        CataloguePrinter.WriteIdHead(writer);
        return catalogue.End(writer, All(options) + ", new(Keys)", keys);
    }

    private static GeneratedFile PrintStates(StateSet set, GeneratorOptions options)
    {
        var catalogue = CataloguePrinter.States;
        var states = set.Named();
        var ids = MemberIds.OfCatalogue(catalogue.Name, states.Select(static state => new MemberId(state.Identifier, state.Iso3)));
        var writer = catalogue.Begin(options, ids);
        foreach (var state in states)
        {
            catalogue.WriteMember(writer, state.Name, state.Iso3, state.Identifier, "RM_::StateCatalogue.ByIso3(\"" + state.Iso3 + "\")");
        }

        CataloguePrinter.WriteIdHead(writer);
        catalogue.WriteIds(writer, ids.Members);
        writer.Append('\n');
        return catalogue.End(writer, "\"" + string.Join(" ", states.Select(static state => state.Iso3)) + "\"");
    }

    private static GeneratedFile PrintLookup(CataloguePrinter catalogue, GeneratorOptions options) => catalogue.End(catalogue.Begin(options), All(options));

    private static GeneratedFile PrintReports(EquatableArray<ReportEntry> reports, GeneratorOptions options)
    {
        var catalogue = CataloguePrinter.Reports;
        var writer = catalogue.Begin(options, MemberIds.OfCatalogue(
            catalogue.Name, reports.Select(static report => new MemberId(report.Identifier, report.Symbol))));
        CataloguePrinter.WriteIdHead(writer);
        SourceFile.WriteSummary(writer, "    ", "The hash of each document that was read, to tell whether a text is that document.");
        SourceFile.WriteAttribute(writer, "    ");
        writer.Append("    public static partial class Sha256\n    {\n    }\n\n");
        return catalogue.End(writer, All(options));
    }

    private static string All(GeneratorOptions options) => "global::" + options.Namespace + "." + Set + ".All";
}
