using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Analyzers.Tests;

/// <summary>Runs the analyzer as the compiler does.</summary>
internal static class Analysis
{
    private static readonly CSharpCompilation s_project = CSharpCompilation.Create(
        "Project", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>What the compiler prints for a text that has the seed's name.</summary>
    public static Task<IReadOnlyList<string>> FindAsync(string text) => FindAsync(text, ItemMetadata.Document);

    public static async Task<IReadOnlyList<string>> FindAsync(string text, ItemMetadata metadata, string? fileName = null) =>
        [.. (await RunAsync(new InMemoryText(fileName ?? Seed.FileName, text), metadata)).Select(Print)];

    /// <summary>All that the analyzer reports, and all that the compiler reports about the analyzer.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(
        AdditionalText file, AnalyzerConfigOptionsProvider metadata, SyntaxTreeOptionsProvider? severities = null) => RunAsync([file], metadata, severities);

    /// <summary>The same for several files of one project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider metadata, SyntaxTreeOptionsProvider? severities = null)
    {
        var project = s_project.WithOptions(s_project.Options.WithSyntaxTreeOptionsProvider(severities));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, metadata), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(project, [new ReportDocumentAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The finding as the compiler prints it, without the file.</summary>
    public static string Print(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture,
            $"({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
