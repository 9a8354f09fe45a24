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
        var documents = inputs.Select(ParsedDocument.Parse).WithTrackingName(TrackingNames.Documents);
        var contents = documents.Select(static (d, _) => d.Content).NotNull().WithTrackingName(TrackingNames.Contents);

        var summaries = contents.Select(static (c, _) => ReportSummary.Of(c)).WithTrackingName(TrackingNames.Summaries);
        var catalogues = summaries.Collect().Select(static (all, _) => SharedCatalogues.Of(all)).WithTrackingName(TrackingNames.Catalogues);
        var losses = catalogues.Select(static (c, _) => c.Losses).WithTrackingName(TrackingNames.Losses);

        var reports = contents.Combine(losses).Select(NamedReport.Of).NotNull().WithTrackingName(TrackingNames.Reports);
        var positions = documents.Select(static (d, _) => d.Positions).NotNull().Combine(losses)
            .Select(ReportPositions.Without).NotNull().WithTrackingName(TrackingNames.Positions);

        context.Emit(reports.Combine(options), TextPrinter.Print, TrackingNames.TextFiles);
        context.Emit(reports.Combine(options), RecommendationPrinter.Print, TrackingNames.RecommendationFiles);
        context.Emit(reports.Combine(options), AgendaItemPrinter.Print, TrackingNames.AgendaItemFiles);
        context.Emit(reports.Combine(options), ParagraphPrinter.Print, TrackingNames.ParagraphFiles);
        context.Emit(reports.Combine(options), ReportPrinter.Print, TrackingNames.ReportFiles);
        context.Emit(positions.Combine(options), PositionPrinter.Print, TrackingNames.PositionFiles);
        context.RegisterSourceOutput(
            catalogues.Combine(options).SelectMany(SharedPrinter.Print).WithTrackingName(TrackingNames.SharedFiles),
            static (output, file) => output.Add(file));

        var marks = context.SyntaxProvider
            .ForAttributeWithMetadataName(MarkReader.Attribute, static (_, _) => true, MarkReader.Read).WithTrackingName(TrackingNames.Marks);
        var listedMarks = context.SyntaxProvider
            .CreateSyntaxProvider(MarkReader.HasOtherTarget, MarkReader.ReadList).WithTrackingName(TrackingNames.ListedMarks);
        var names = reports.Select(static (r, _) => MemberIds.OfRecommendations(r)).WithTrackingName(TrackingNames.MemberIds);
        var resolved = marks.Collect().Combine(listedMarks.Collect()).Combine(names.Collect()).Combine(options)
            .Select(ResolvedMarks.Of).WithTrackingName(TrackingNames.ResolvedMarks);
        var hasMarks = resolved.Select(static (marks, _) => marks is not null).WithTrackingName(TrackingNames.HasMarks);

        context.RegisterSourceOutput(
            resolved.Combine(options).SelectMany(ImplementationPrinter.Print).WithTrackingName(TrackingNames.ImplementationFiles),
            static (output, file) => output.Add(file));
        context.RegisterSourceOutput(
            resolved.SelectMany(static (marks, _) => marks?.Findings ?? default).WithTrackingName(TrackingNames.MarkFindings).Combine(context.CompilationProvider),
            static (output, source) => output.ReportDiagnostic(source.Left.ToDiagnostic(source.Right)));

        var findings = documents.Collect().Combine(catalogues).Combine(options).Combine(hasMarks)
            .Select(Findings.Of).WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(findings, static (output, all) => output.Report(all));
    }
}
