using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>What the files of a project come to.</summary>
/// <param name="Length">How many characters all documents together have.</param>
/// <param name="Bodies">The bodies that they may name.</param>
internal sealed record InputTotals(long Length, BodyCatalogue Bodies)
{
    public static InputTotals Of(ImmutableArray<ProjectFile> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var length = 0L;
        var bodies = new List<ParsedBodies>();
        foreach (var file in files)
        {
            length += file.Document?.Text.Length ?? 0;
            if (file.Bodies is not null)
            {
                bodies.Add(file.Bodies);
            }
        }

        return new(length, ParsedBodies.CatalogueOf(bodies));
    }
}
