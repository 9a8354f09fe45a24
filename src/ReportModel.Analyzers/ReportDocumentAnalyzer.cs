using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Analyzers;

/// <summary>
/// Checks the project's <c>ReportDocument</c> items: each finding stands at its line and column in the report itself.
/// What takes a member away is reported by the generator, which runs where analyzers are switched off.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportDocumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>What was found in a text, by what the parser was told. Editors ask again with the same text at every keystroke in C#.</summary>
    private static readonly SourceTextValueProvider<ConcurrentDictionary<ReportParserOptions, EquatableArray<ReportDiagnostic>>> s_findings =
        new(static _ => new());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DocumentDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(file => Analyze(context, file));
    }

    private static void Analyze(AnalysisContext context, AdditionalFileAnalysisContext file)
    {
        var source = (file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider);
        if (ReportInput.Read(source, file.CancellationToken) is not { } input)
        {
            return;
        }

        var identity = input.Identify();
        Report(file, input, identity.Diagnostics);

        // A text in another encoding than it was decoded with is none of the document's: the generator says so, and
        // anything else found in it would only hide that.
        if (identity.IsComplete && ReportInput.EncodingName(input.Text) is null)
        {
            Report(file, input, Find(context, input.Text, identity.ToParserOptions(), file.CancellationToken));
        }
    }

    private static EquatableArray<ReportDiagnostic> Find(
        AnalysisContext context, SourceText text, ReportParserOptions options, CancellationToken cancellationToken)
    {
        EquatableArray<ReportDiagnostic> Parse(ReportParserOptions told) => ReportParser.Parse(text.ToString(), told, cancellationToken).Diagnostics;

        return context.TryGetValue(text, s_findings, out var known) ? known.GetOrAdd(options, Parse) : Parse(options);
    }

    private static void Report(AdditionalFileAnalysisContext file, ReportInput input, EquatableArray<ReportDiagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (DocumentDescriptors.Find(finding.Id) is { } descriptor)
            {
                var place = TextPlace.Of(input.Text, finding.Source);
                file.ReportDiagnostic(Diagnostic.Create(descriptor, Location.Create(input.Path, place.Span, place.Lines), finding.Message));
            }
        }
    }
}
