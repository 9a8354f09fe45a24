using Microsoft.CodeAnalysis;

namespace ReportModel;

/// <summary>The library's document rules as the compiler wants them.</summary>
internal static class RuleDescriptors
{
    private const string Category = "ReportModel.Documents";

    /// <summary>The descriptor of a rule.</summary>
    /// <remarks>The message comes whole from the library, which also prints it where there is no compiler.</remarks>
    public static DiagnosticDescriptor ToDescriptor(this DocumentRule rule) => new(
        rule.Id,
        rule.Title,
        messageFormat: "{0}",
        Category,
        rule.Severity switch
        {
            ReportDiagnosticSeverity.Error => DiagnosticSeverity.Error,
            ReportDiagnosticSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Of(rule.Id));
}
