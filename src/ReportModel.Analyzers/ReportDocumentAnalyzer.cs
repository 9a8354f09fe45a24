using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Analyzers;

/// <summary>
/// Checks the project's <c>ReportDocument</c> items: each finding stands at its line and column in the report itself.
/// What takes a member away is reported by the generator, which runs where analyzers are switched off.
/// </summary>
/// <remarks>
/// A file <c>report.txt.suppress</c> next to <c>report.txt</c> says which findings are known. What is wrong in that file
/// is reported when the compiler asks for it: editors ask for one file at a time. So is what is wrong in a
/// <c>.bodies.csv</c> file, which says what bodies the project's documents may name.
/// <para>A reference to another report of the project is held against that report here, not in the generator: it takes no
/// member away, and a <c>.suppress</c> file can silence it, as official texts that cite wrongly need.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportDocumentAnalyzer : DiagnosticAnalyzer
{
    private static readonly SourceTextValueProvider<DocumentFindings> s_findings = new(static _ => new());

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
        var path = file.AdditionalFile.Path;
        if (Read(file, file.AdditionalFile) is { } document)
        {
            var suppressions = Other(file, path + SuppressionFile.Extension)?.GetText(file.CancellationToken);
            Report(file, document.Text, Find(context, file, document, suppressions).InDocument);
        }
        else if (ProjectBodies.Read(file, file.AdditionalFile) is { } bodies)
        {
            Report(file, bodies.Text, OwnBodies.Check(ProjectBodies.Files(context, file), path));
        }
        else if (path.EndsWith(SuppressionFile.Extension, StringComparison.Ordinal)
            && Read(file, Other(file, path.Substring(0, path.Length - SuppressionFile.Extension.Length))) is { } owner
            && file.AdditionalFile.GetText(file.CancellationToken) is { } text)
        {
            Report(file, text, Find(context, file, owner, text).InSuppressions);
        }
    }

    private static ReportInput? Read(AdditionalFileAnalysisContext file, AdditionalText? other) =>
        other is null ? null : ReportInput.Read((other, file.Options.AnalyzerConfigOptionsProvider), file.CancellationToken);

    private static AdditionalText? Other(AdditionalFileAnalysisContext file, string path)
    {
        foreach (var other in file.Options.AdditionalFiles)
        {
            if (string.Equals(other.Path, path, StringComparison.Ordinal))
            {
                return other;
            }
        }

        return null;
    }

    private static SuppressedFindings Find(AnalysisContext context, AdditionalFileAnalysisContext file, ReportInput document, SourceText? suppressions)
    {
        var options = file.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (IsTooLong(file, document))
        {
            // The generator says so, and nobody reads it.
            return new([], []);
        }

        var identity = document.Identify();
        if (ReportInput.EncodingName(document.Text) is not null)
        {
            // A text in another encoding than it was decoded with is none of the document's: the generator says so, and
            // anything else found in it would only hide that.
            return new(identity.Diagnostics, []);
        }

        var findings = FindingsOf(context, document);
        var bodies = ProjectBodies.Catalogue(context, file);
        var citable = findings.Cite(document.Text, identity, bodies, file.CancellationToken);
        var crossFindings = citable.References.IsEmpty ? [] : CrossReferenceCheck.Of(citable, symbol => Others(context, file, bodies, symbol));
        return findings.Of(
            document.Text, identity, bodies, CoverageThreshold.Read(options, out _), crossFindings, suppressions, file.CancellationToken);
    }

    /// <summary>The project's reports of a symbol that another report cites. Each is read once, whoever asks first.</summary>
    private static List<CitableReport> Others(AnalysisContext context, AdditionalFileAnalysisContext file, BodyCatalogue bodies, DocumentSymbol symbol)
    {
        var found = new List<CitableReport>();
        foreach (var other in ProjectReports.Of(file).Find(file, symbol))
        {
            if (!IsTooLong(file, other) && ReportInput.EncodingName(other.Text) is null
                && FindingsOf(context, other).Cite(other.Text, other.Identify(), bodies, file.CancellationToken) is { HasParagraphs: true } report)
            {
                found.Add(report);
            }
        }

        return found;
    }

    private static bool IsTooLong(AdditionalFileAnalysisContext file, ReportInput document) =>
        document.Text.Length > LengthLimit.OfDocument.Read(file.Options.AnalyzerConfigOptionsProvider.GlobalOptions, out _);

    private static DocumentFindings FindingsOf(AnalysisContext context, ReportInput document) =>
        context.TryGetValue(document.Text, s_findings, out var known) ? known : new();

    private static void Report(AdditionalFileAnalysisContext file, SourceText text, EquatableArray<ReportDiagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (DocumentDescriptors.Find(finding.Id) is { } descriptor)
            {
                var place = TextPlace.Of(text, finding.Source);
                file.ReportDiagnostic(Diagnostic.Create(descriptor, Location.Create(file.AdditionalFile.Path, place.Span, place.Lines), finding.Message));
            }
        }
    }
}
