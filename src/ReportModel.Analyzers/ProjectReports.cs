using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Analyzers;

/// <summary>
/// The project's documents by their symbols. Which document has which symbol is found out when the first reference to another
/// report is met, once for all files of a compilation: a project without such references never asks.
/// </summary>
internal sealed class ProjectReports
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectReports> s_projects = new();

    private readonly object _gate = new();
    private ReportsBySymbol<ReportInput>? _bySymbol;

    /// <summary>The documents of the project that a file belongs to.</summary>
    public static ProjectReports Of(AdditionalFileAnalysisContext file) => s_projects.GetValue(file.Options, static _ => new());

    /// <summary>The documents of a symbol, in the order of their paths.</summary>
    public IReadOnlyList<ReportInput> Find(AdditionalFileAnalysisContext file, DocumentSymbol symbol)
    {
        lock (_gate)
        {
            return (_bySymbol ??= Read(file)).Find(symbol);
        }
    }

    private static ReportsBySymbol<ReportInput> Read(AdditionalFileAnalysisContext file)
    {
        var all = new ReportsBySymbol<ReportInput>();
        foreach (var other in file.Options.AdditionalFiles.OrderBy(static other => other.Path, StringComparer.Ordinal))
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            if (ReportInput.Read((other, file.Options.AnalyzerConfigOptionsProvider), file.CancellationToken) is { } input
                && input.Identify() is { IsComplete: true } identity)
            {
                all.Add(identity.Symbol, input);
            }
        }

        return all;
    }
}
