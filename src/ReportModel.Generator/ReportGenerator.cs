using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>
/// Turns the project's <c>ReportDocument</c> items into C#, and writes down what the project's <c>[Implements]</c> say.
/// Of C# files only these attributes are looked at: what else is typed there never makes a step run.
/// </summary>
/// <remarks>
/// A document is read once. What it says and where it says it then go separate ways, so that moved lines change the
/// file of positions alone. Every step's result compares by value; a step that gives an equal result ends there.
/// After each edit of the project the compiler asks all steps, those that do not run too, so there is none that spares
/// nothing. And every result is an object: for values of each other shape the runtime compiles all of the compiler's
/// steps and tables anew.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Of this each asking makes another step.
        var settings = context.AnalyzerConfigOptionsProvider;
        var options = settings.Combine(context.ParseOptionsProvider).Select(GeneratorOptions.Read).WithTrackingName(TrackingNames.Options);

        var files = context.AdditionalTextsProvider.Combine(settings).SelectExisting(ProjectFile.Read).WithTrackingName(TrackingNames.Inputs);
        var rules = files.Collect().Select(InputTotals.Of).WithTrackingName(TrackingNames.Totals)
            .Combine(options).Select(ReadingRules.Of).WithTrackingName(TrackingNames.Rules);
        var documents = files.Combine(rules).SelectExisting(ParsedDocument.Parse).WithTrackingName(TrackingNames.Documents)
            .Collect().Select(DocumentList.Of).WithTrackingName(TrackingNames.DocumentLists);

        var project = documents.Select(SummaryList.Of).WithTrackingName(TrackingNames.Summaries)
            .Combine(options).Select(ProjectModel.Of).WithTrackingName(TrackingNames.Projects);
        var documentsInProject = documents.Combine(project);

        context.Emit(documentsInProject.SelectMany(FileGroups.OfReports).WithTrackingName(TrackingNames.ReportGroups)
            .Select(ReportPrinter.Print).WithTrackingName(TrackingNames.ReportFiles));
        context.Emit(documentsInProject.SelectMany(FileGroups.OfPositions).WithTrackingName(TrackingNames.PositionGroups)
            .Select(PositionPrinter.Print).WithTrackingName(TrackingNames.PositionFiles));
        context.Emit(project.SelectMany(SharedPrinter.Print).WithTrackingName(TrackingNames.SharedFiles));

        var marks = EmitImplementations(context, project);
        context.RegisterSourceOutput(
            documents.Combine(marks).SelectMany(Findings.Of).WithTrackingName(TrackingNames.Diagnostics),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
    }

    /// <summary>The table of what the project implements: the only steps that look at C# files.</summary>
    private static IncrementalValueProvider<ResolvedMarks> EmitImplementations(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectModel> project)
    {
        var found = context.SyntaxProvider
            .ForAttributeWithMetadataName(MarkReader.Attribute, static (_, _) => true, MarkReader.Read).WithTrackingName(TrackingNames.Marks);
        var listed = context.SyntaxProvider
            .CreateSyntaxProvider(MarkReader.HasOtherTarget, MarkReader.ReadList).WithTrackingName(TrackingNames.ListedMarks);
        var marks = found.Collect().Combine(listed.Collect()).Select(MarkList.Of).WithTrackingName(TrackingNames.AllMarks)
            .Combine(project).Select(ResolvedMarks.Of).WithTrackingName(TrackingNames.ResolvedMarks);

        context.Emit(marks.SelectMany(ImplementationPrinter.Print).WithTrackingName(TrackingNames.ImplementationFiles));
        context.RegisterSourceOutput(
            marks.SelectMany(static (all, _) => all.Findings).WithTrackingName(TrackingNames.MarkFindings).Combine(context.CompilationProvider),
            static (output, source) => output.ReportDiagnostic(source.Left.ToDiagnostic(source.Right)));
        return marks;
    }
}
