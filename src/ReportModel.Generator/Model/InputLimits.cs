using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>Beyond which length documents are not read. An edit within the limits gives an equal value.</summary>
/// <param name="Document">How many characters a document may have.</param>
/// <param name="Project">The finding that all documents together are too long; null where they are not.</param>
internal sealed record InputLimits(int Document, LocatedDiagnostic? Project)
{
    public static InputLimits Of((ImmutableArray<ReportInput> Inputs, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var (inputs, options) = source;
        var length = 0L;
        foreach (var input in inputs)
        {
            length += input.Text.Length;
        }

        return new(
            options.DocumentLimit,
            length <= options.ProjectLimit ? null : LocatedDiagnostic.InProject(DocumentRules.ProjectTooLong, length, options.ProjectLimit));
    }
}
