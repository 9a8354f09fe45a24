using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel;

/// <summary>A document as the build hands it over. Equal by content: a fresh but equal text is no change.</summary>
/// <param name="Path">Its path: for the locations of findings, and to tell documents apart; printed nowhere.</param>
/// <param name="Symbol">The item metadata <c>Symbol</c>.</param>
/// <param name="Language">The item metadata <c>Language</c>.</param>
/// <param name="Name">The item metadata <c>Name</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record ReportInput(string Path, string Symbol, string Language, string Name, SourceText Text)
{
    private const string Prefix = "build_metadata.AdditionalFiles.ReportModel";

    /// <summary>Reads an additional file; null where it is none of the project's <c>ReportDocument</c> items.</summary>
    public static ReportInput? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellationToken)
    {
        var options = source.Options.GetOptions(source.File);
        if (!string.Equals(Metadata(options, "Document"), "true", StringComparison.OrdinalIgnoreCase)
            || source.File.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        return new(source.File.Path, Metadata(options, "Symbol"), Metadata(options, "Language"), Metadata(options, "Name"), text);
    }

    /// <summary>Which report it is, and in which language.</summary>
    public DocumentIdentity Identify() => DocumentIdentity.Resolve(
        Path, Symbol, Language, DocumentMasthead.Read(Text.ToString(new TextSpan(0, Math.Min(Text.Length, DocumentMasthead.Length))).AsSpan()));

    public bool Equals(ReportInput? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && Symbol == other.Symbol && Language == other.Language && Name == other.Name
            && EncodingName(Text) == EncodingName(other.Text) && Text.ContentEquals(other.Text));

    public override int GetHashCode() => Path.GetHashCode() ^ Text.Length;

    /// <summary>The encoding that a text was decoded from, where that was none of Unicode's; null where nothing was lost.</summary>
    public static string? EncodingName(SourceText text) =>
        text.Encoding is { } encoding && encoding.CodePage is not (65001 or 1200 or 1201 or 12000 or 12001 or 54936) ? encoding.WebName : null;

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";
}
