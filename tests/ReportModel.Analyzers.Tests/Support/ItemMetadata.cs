using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Analyzers.Tests;

/// <summary>The metadata of a project's additional files, the same for all documents; the build gives none to the files beside them.</summary>
internal sealed class ItemMetadata : AnalyzerConfigOptionsProvider
{
    private readonly ImmutableDictionary<string, string> _values;

    private ItemMetadata(ImmutableDictionary<string, string> values) => _values = values;

    /// <summary>Files that are no <c>ReportDocument</c> items.</summary>
    public static ItemMetadata None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>Files that are <c>ReportDocument</c> items, without metadata of their own.</summary>
    public static ItemMetadata Document { get; } = None.With("Document", "true");

    public override AnalyzerConfigOptions GlobalOptions => new Options(ImmutableDictionary<string, string>.Empty);

    public ItemMetadata With(string name, string value) => new(_values.SetItem("build_metadata.AdditionalFiles.ReportModel" + name, value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path.EndsWith(SuppressionFile.Extension, StringComparison.Ordinal) ? GlobalOptions
        : textFile.Path.EndsWith(BodiesFile.Extension, StringComparison.Ordinal) ? new Options(None.With("Bodies", "true")._values)
        : new Options(_values);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
