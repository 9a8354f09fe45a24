using Microsoft.CodeAnalysis;

namespace ReportModel.Generator;

/// <summary>RM1042: an <c>[Implements]</c> that cannot be resolved, so that the table of what the assembly implements would lack it.</summary>
internal static class ImplementsRule
{
    public const string Id = "RM1042";

    private const int ShownCandidates = 3;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The recommendation of an [Implements] is not known",
        "{0}",
        "ReportModel.References",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Of(Id));

    /// <summary>The argument that names the recommendation cannot be resolved.</summary>
    public static LocatedDiagnostic Unresolved(Mark mark, IReadOnlyList<string> candidates)
    {
        var text = mark.Recommendation.Text;
        return mark.Place.Report(Id, candidates.Count > 1
            ? $"'{text}' may be {Names(candidates)}, so the table of implementations lacks this; write one of these names in full"
            : mark.Recommendation.IsNull
                ? $"'{text}' is null and names no recommendation, so the table of implementations lacks this; write a constant, like Recommendations.Wg3_2022.Id.K"
                : $"'{text}' is neither a constant of a referenced assembly nor a recommendation of this project's reports, so the table of implementations lacks this; write such a constant, like Recommendations.Wg3_2022.Id.K, or the id itself in quotation marks");
    }

    /// <summary>The note cannot be read.</summary>
    public static LocatedDiagnostic UnreadNote(SourcePlace place, Mark mark) => place.Report(
        Id, $"The note on '{mark.Target}' is no constant that is known before code is generated, so the table of implementations lacks it; write it in quotation marks");

    private static string Names(IReadOnlyList<string> candidates)
    {
        var names = candidates.Take(ShownCandidates).Select(static name => "'" + name.Substring(NameReader.Root.Length) + "'");
        return string.Join(", ", names) + (candidates.Count > ShownCandidates ? FormattableString.Invariant($" or {candidates.Count - ShownCandidates} more") : "");
    }
}
