using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.Tests;

/// <summary>The severities of a <c>.globalconfig</c> file, read and applied as the compiler does.</summary>
internal sealed class GlobalConfig(string text) : SyntaxTreeOptionsProvider
{
    private readonly ImmutableDictionary<string, Microsoft.CodeAnalysis.ReportDiagnostic> _severities = AnalyzerConfigSet
        .Create(ImmutableArray.Create(AnalyzerConfig.Parse("is_global = true\n" + text, "/.globalconfig")))
        .GlobalConfigOptions.TreeOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out Microsoft.CodeAnalysis.ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out Microsoft.CodeAnalysis.ReportDiagnostic severity) =>
        _severities.TryGetValue(diagnosticId, out severity);
}
