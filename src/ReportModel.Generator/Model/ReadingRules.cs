namespace ReportModel.Generator;

/// <summary>What counts for the reading of every document. An edit within the limits gives an equal value.</summary>
/// <param name="DocumentLimit">How many characters a document may have.</param>
/// <param name="ProjectTooLong">The finding that all documents together are too long, so that none is read; null where they are not.</param>
/// <param name="Bodies">The bodies that documents may name.</param>
internal sealed record ReadingRules(int DocumentLimit, LocatedDiagnostic? ProjectTooLong, BodyCatalogue Bodies)
{
    public static ReadingRules Of((InputTotals Totals, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var (totals, options) = source;
        return new(
            options.DocumentLimit,
            totals.Length <= options.ProjectLimit ? null : LocatedDiagnostic.InProject(DocumentRules.ProjectTooLong, totals.Length, options.ProjectLimit),
            totals.Bodies);
    }
}
