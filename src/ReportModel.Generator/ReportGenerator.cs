using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>
/// Turns the project's <c>ReportDocument</c> items into C#, and writes down what the project's <c>[Implements]</c> say.
/// Of C# files only these attributes are looked at: what else is typed there never makes a step run.
/// </summary>
/// <remarks>
/// A document is read once. What it says and where it says it then go separate ways, so that moved lines change the
/// file of positions alone. Every step's result compares by value; a step that gives an equal result ends there. After
/// each edit of the project the compiler asks all steps, those that do not run too, so there is none that spares nothing.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Of these two each asking makes another step, which goes through all files.
        var settings = context.AnalyzerConfigOptionsProvider;
        var files = context.AdditionalTextsProvider.Combine(settings);
        var options = settings.Combine(context.ParseOptionsProvider).Select(GeneratorOptions.Read).WithTrackingName(TrackingNames.Options);

        var inputs = files.SelectExisting(ReportInput.Read).WithTrackingName(TrackingNames.Inputs);
        var bodies = files.SelectExisting(ParsedBodies.Read).WithTrackingName(TrackingNames.BodiesFiles);
        var rules = inputs.Collect().Combine(bodies.Collect()).Combine(options).Select(ReadingRules.Of).WithTrackingName(TrackingNames.Rules);
        var documents = inputs.Combine(rules).Select(ParsedDocument.Parse).WithTrackingName(TrackingNames.Documents).Collect();

        var catalogues = documents.Select(ParsedDocument.Summarize).WithTrackingName(TrackingNames.Summaries)
            .Combine(options).Select(static (source, token) => (SharedCatalogues.Of(source.Left, source.Right.Language, token), source.Right)).WithTrackingName(TrackingNames.Catalogues);
        var project = documents.Combine(catalogues);

        context.Emit(project.SelectMany(FileGroups.OfReports).WithTrackingName(TrackingNames.ReportGroups)
            .Select(ReportPrinter.Print).WithTrackingName(TrackingNames.ReportFiles));
        context.Emit(project.SelectMany(FileGroups.OfPositions).WithTrackingName(TrackingNames.PositionGroups)
            .Select(PositionPrinter.Print).WithTrackingName(TrackingNames.PositionFiles));
        context.Emit(catalogues.SelectMany(SharedPrinter.Print).WithTrackingName(TrackingNames.SharedFiles));

        var marks = EmitImplementations(context, catalogues);
        context.RegisterSourceOutput(
            project.Combine(marks).Select(Findings.Of).WithTrackingName(TrackingNames.Diagnostics),
            static (output, all) => output.Report(all));
    }

    /// <summary>The table of what the project implements: the only steps that look at C# files.</summary>
    private static IncrementalValueProvider<ResolvedMarks?> EmitImplementations(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<(SharedCatalogues, GeneratorOptions)> catalogues)
    {
        var marks = context.SyntaxProvider
            .ForAttributeWithMetadataName(MarkReader.Attribute, static (_, _) => true, MarkReader.Read).WithTrackingName(TrackingNames.Marks);
        var listedMarks = context.SyntaxProvider
            .CreateSyntaxProvider(MarkReader.HasOtherTarget, MarkReader.ReadList).WithTrackingName(TrackingNames.ListedMarks);
        var resolved = marks.Collect().Combine(listedMarks.Collect()).Combine(catalogues)
            .Select(ResolvedMarks.Of).WithTrackingName(TrackingNames.ResolvedMarks);

        context.Emit(resolved.SelectMany(ImplementationPrinter.Print).WithTrackingName(TrackingNames.ImplementationFiles));
        context.RegisterSourceOutput(
            resolved.SelectMany(static (marks, _) => marks?.Findings ?? default).WithTrackingName(TrackingNames.MarkFindings).Combine(context.CompilationProvider),
            static (output, source) => output.ReportDiagnostic(source.Left.ToDiagnostic(source.Right)));
        return resolved;
    }
}
