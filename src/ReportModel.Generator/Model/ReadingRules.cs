using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>What counts for the reading of every document. An edit within the limits gives an equal value.</summary>
/// <param name="DocumentLimit">How many characters a document may have.</param>
/// <param name="ProjectTooLong">The finding that all documents together are too long, so that none is read; null where they are not.</param>
/// <param name="Bodies">The bodies that reports may name.</param>
internal sealed record ReadingRules(int DocumentLimit, LocatedDiagnostic? ProjectTooLong, BodyCatalogue Bodies)
{
    public static ReadingRules Of(((ImmutableArray<ReportInput> Inputs, ImmutableArray<ParsedBodies> Bodies) Files, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        var ((inputs, bodies), options) = source;
        var length = 0L;
        foreach (var input in inputs)
        {
            length += input.Text.Length;
        }

        return new(
            options.DocumentLimit,
            length <= options.ProjectLimit ? null : LocatedDiagnostic.InProject(DocumentRules.ProjectTooLong, length, options.ProjectLimit),
            ParsedBodies.CatalogueOf(bodies, cancellationToken));
    }
}
