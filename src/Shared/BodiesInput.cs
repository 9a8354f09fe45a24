using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel;

/// <summary>A <c>.bodies.csv</c> file as the build hands it over. Equal by content: a fresh but equal text is no change.</summary>
/// <param name="Path">Its path: for the locations of findings, and for the order of several files.</param>
/// <param name="Text">The text.</param>
internal sealed record BodiesInput(string Path, SourceText Text)
{
    private const string Metadata = "build_metadata.AdditionalFiles.ReportModelBodies";

    /// <summary>Reads an additional file; null where it is none of the project's <c>ReportBodies</c> items.</summary>
    public static BodiesInput? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellationToken) =>
        source.Options.GetOptions(source.File).TryGetValue(Metadata, out var value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase)
        && source.File.GetText(cancellationToken) is { } text
            ? new(source.File.Path, text)
            : null;

    public bool Equals(BodiesInput? other) => other is not null && Path == other.Path && Text.ContentEquals(other.Text);

    public override int GetHashCode() => Path.GetHashCode() ^ Text.Length;
}
