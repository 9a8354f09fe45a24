using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>The generator's rules as the compiler wants them: the library's about documents, and its own.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = DocumentRules.All.Select(static rule => rule.ToDescriptor())
        .Append(ImplementsRule.Descriptor)
        .ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    private static readonly HashSet<string> s_ownIds = new(DocumentRules.All.Where(static rule => rule.IsReportedByGenerator).Select(static rule => rule.Id), StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(string id) => s_byId[id];

    /// <summary>Whether the generator reports the rule: it takes members away, and analyzers can be switched off, or it is about several documents.</summary>
    public static bool IsReportedByGenerator(string id) => s_ownIds.Contains(id);
}
