using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>
/// Turns the project's <c>ReportDocument</c> items into C#, and writes down what the project's <c>[Implements]</c> say.
/// Of C# files only these attributes are looked at: what else is typed there never makes a step run.
/// </summary>
/// <remarks>
/// A document is read once. What it says and where it says it then go separate ways, so that moved lines change the
/// file of positions alone. Every step's result compares by value; a step that gives an equal result ends there.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(GeneratorOptions.Read).WithTrackingName(TrackingNames.Options);

        var inputs = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReportInput.Read).NotNull().WithTrackingName(TrackingNames.Inputs);
        var limits = inputs.Collect().Combine(options).Select(InputLimits.Of).WithTrackingName(TrackingNames.Limits);
        var bodies = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(BodiesInput.Read).NotNull().WithTrackingName(TrackingNames.BodiesInputs)
            .Select(ParsedBodies.Parse).WithTrackingName(TrackingNames.BodiesFiles)
            .Collect().Select(ParsedBodies.CatalogueOf).WithTrackingName(TrackingNames.Bodies);
        var documents = inputs.Combine(limits).Combine(bodies).Select(ParsedDocument.Parse).WithTrackingName(TrackingNames.Documents);
        var contents = documents.Select(static (d, _) => d.Content).NotNull().WithTrackingName(TrackingNames.Contents);

        var language = options.Select(static (o, _) => o.Language).WithTrackingName(TrackingNames.Language);
        var summaries = contents.Select(static (c, _) => c.Summary).WithTrackingName(TrackingNames.Summaries);
        var catalogues = summaries.Collect().Combine(language).Select(static (source, token) => SharedCatalogues.Of(source.Left, source.Right, token)).WithTrackingName(TrackingNames.Catalogues);
        var shares = catalogues.Select(static (c, _) => new ReportShares(c.Shares, c.Losses)).WithTrackingName(TrackingNames.Shares);

        var reports = contents.Combine(shares).Select(NamedReport.Of).NotNull().WithTrackingName(TrackingNames.Reports);
        var positions = documents.Select(static (d, _) => d.Positions).NotNull().Combine(shares)
            .Select(ReportPositions.Of).NotNull().WithTrackingName(TrackingNames.Positions);
        var reportGroups = reports.Collect()
            .SelectMany(static (all, _) => FileGroup<NamedReport>.Of(all, static report => report.Key)).WithTrackingName(TrackingNames.ReportGroups);
        var positionGroups = positions.Collect()
            .SelectMany(static (all, _) => FileGroup<ReportPositions>.Of(all, static one => one.Key)).WithTrackingName(TrackingNames.PositionGroups);

        context.Emit(reportGroups.Combine(options), ReportPrinter.Print, TrackingNames.ReportFiles);
        context.Emit(positionGroups.Combine(options), PositionPrinter.Print, TrackingNames.PositionFiles);
        EmitCatalogues(context, catalogues, options);

        var hasMarks = EmitImplementations(context, reports, options);
        var editions = documents.Collect().Combine(inputs.Collect()).Combine(catalogues.Select(static (c, _) => c.Editions).WithTrackingName(TrackingNames.Editions))
            .Select(EditionFindings.Of).WithTrackingName(TrackingNames.EditionFindings);
        var findings = documents.Collect().Combine(catalogues).Combine(options).Combine(limits).Combine(hasMarks).Combine(editions)
            .Select(Findings.Of).WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(findings, static (output, all) => output.Report(all));
    }

    /// <summary>The files of all reports together. Each has a step of its own, so that an entry changes only the look-up that it stands in.</summary>
    private static void EmitCatalogues(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SharedCatalogues> catalogues, IncrementalValueProvider<GeneratorOptions> options)
    {
        var reports = catalogues.Select(static (c, _) => c.Reports).WithTrackingName(TrackingNames.Entries);
        context.Emit(reports.Combine(options), SharedPrinter.PrintReports, TrackingNames.SharedFiles);
        EmitKeys(CataloguePrinter.Documents, static (c, _) => c.DocumentKeys, TrackingNames.DocumentKeys, TrackingNames.DocumentFiles);
        EmitKeys(CataloguePrinter.Resolutions, static (c, _) => c.ResolutionKeys, TrackingNames.ResolutionKeys, TrackingNames.ResolutionFiles);
        EmitKeys(CataloguePrinter.Decisions, static (c, _) => c.DecisionKeys, TrackingNames.DecisionKeys, TrackingNames.DecisionFiles);
        var states = catalogues.Select(static (c, _) => (c.States, HasReports: !c.Reports.IsEmpty)).WithTrackingName(TrackingNames.States);
        context.Emit(states.Combine(options), SharedPrinter.PrintStates, TrackingNames.StateFiles);

        void EmitKeys(CataloguePrinter catalogue, Func<SharedCatalogues, CancellationToken, EquatableArray<string>> keys, string step, string files) =>
            context.Emit(
                catalogues.Select(keys).WithTrackingName(step).Combine(options),
                (source, _) => SharedPrinter.PrintKeys(catalogue, source.Left, source.Right),
                files);
    }

    /// <summary>The table of what the project implements: the only steps that look at C# files. Says whether there is anything to list.</summary>
    private static IncrementalValueProvider<bool> EmitImplementations(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<NamedReport> reports, IncrementalValueProvider<GeneratorOptions> options)
    {
        var marks = context.SyntaxProvider
            .ForAttributeWithMetadataName(MarkReader.Attribute, static (_, _) => true, MarkReader.Read).WithTrackingName(TrackingNames.Marks);
        var listedMarks = context.SyntaxProvider
            .CreateSyntaxProvider(MarkReader.HasOtherTarget, MarkReader.ReadList).WithTrackingName(TrackingNames.ListedMarks);
        var names = reports.Select(static (r, _) => MemberIds.OfRecommendations(r)).WithTrackingName(TrackingNames.MemberIds);
        var resolved = marks.Collect().Combine(listedMarks.Collect()).Combine(names.Collect()).Combine(options)
            .Select(ResolvedMarks.Of).WithTrackingName(TrackingNames.ResolvedMarks);

        context.RegisterSourceOutput(
            resolved.Combine(options).SelectMany(ImplementationPrinter.Print).WithTrackingName(TrackingNames.ImplementationFiles),
            static (output, file) => output.Add(file));
        context.RegisterSourceOutput(
            resolved.SelectMany(static (marks, _) => marks?.Findings ?? default).WithTrackingName(TrackingNames.MarkFindings).Combine(context.CompilationProvider),
            static (output, source) => output.ReportDiagnostic(source.Left.ToDiagnostic(source.Right)));
        return resolved.Select(static (marks, _) => marks is not null).WithTrackingName(TrackingNames.HasMarks);
    }
}
