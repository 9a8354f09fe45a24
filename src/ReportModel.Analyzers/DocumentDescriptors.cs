using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers;

/// <summary>The document rules that the analyzer reports: all that take no member away. The others are the generator's.</summary>
internal static class DocumentDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        DocumentRules.All.Where(static rule => !rule.IsReportedByGenerator).Select(static rule => rule.ToDescriptor()).ToImmutableArray();

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_byId =
        All.ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule; null for a rule that the generator reports.</summary>
    public static DiagnosticDescriptor? Find(string id) => s_byId.TryGetValue(id, out var descriptor) ? descriptor : null;
}
