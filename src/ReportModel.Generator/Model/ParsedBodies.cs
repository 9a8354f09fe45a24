using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>What a <c>.bodies.csv</c> file says, without positions: an edit that adds none and takes none away gives an equal value.</summary>
/// <param name="Path">Its path, by which several files are in order.</param>
/// <param name="Entries">The bodies.</param>
internal sealed record ParsedBodies(string Path, EquatableArray<BodyEntry> Entries)
{
    public static ParsedBodies Parse(BodiesInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(input.Path, BodiesFile.Read(input.Text.ToString()).Lines.Select(static line => line.Entry).ToEquatableArray());
    }

    /// <summary>The bodies that the project's reports may name.</summary>
    public static BodyCatalogue CatalogueOf(ImmutableArray<ParsedBodies> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return OwnBodies.Catalogue(files.OrderBy(static file => file.Path, StringComparer.Ordinal).SelectMany(static file => file.Entries));
    }
}
