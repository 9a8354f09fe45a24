using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>The library's document rules as the compiler wants them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = DocumentRules.All.ToDictionary(static rule => rule.Id, static rule => rule.ToDescriptor(), StringComparer.Ordinal);

    private static readonly HashSet<string> s_ownIds = new(DocumentRules.All.Where(static rule => rule.TakesMembersAway).Select(static rule => rule.Id), StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(string id) => s_byId[id];

    /// <summary>Whether the generator reports the rule: it takes members away, and analyzers can be switched off.</summary>
    public static bool IsReportedByGenerator(string id) => s_ownIds.Contains(id);
}
