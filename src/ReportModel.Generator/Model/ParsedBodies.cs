using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Generator;

/// <summary>What a <c>.bodies.csv</c> file says, without positions: an edit that adds none and takes none away gives an equal value.</summary>
/// <param name="Path">Its path, by which several files are in order.</param>
/// <param name="Entries">The bodies.</param>
internal sealed record ParsedBodies(string Path, EquatableArray<BodyEntry> Entries)
{
    /// <summary>Reads an additional file; null where it is none of the project's <c>ReportBodies</c> items.</summary>
    public static ParsedBodies? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellationToken) =>
        BodiesInput.Read(source, cancellationToken) is { } input
            ? new(input.Path, BodiesFile.Read(input.Text.ToString()).Lines.Select(static line => line.Entry).ToEquatableArray())
            : null;

    /// <summary>The bodies that the project's reports may name.</summary>
    public static BodyCatalogue CatalogueOf(IEnumerable<ParsedBodies> files) =>
        OwnBodies.Catalogue(files.OrderBy(static file => file.Path, StringComparer.Ordinal).SelectMany(static file => file.Entries));
}
