using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Analyzers.Tests;

/// <summary>The properties of a project, and for each of its documents the metadata of its own, as the build hands them over.</summary>
internal sealed class FileOptions : AnalyzerConfigOptionsProvider
{
    private readonly Options _properties = new();
    private readonly Dictionary<string, Options> _documents = new(StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions => _properties;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _properties;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _documents.GetValueOrDefault(textFile.Path) ?? _properties;

    public void AddBodies(string path) => (_documents[path] = new Options())[Metadata("Bodies")] = "true";

    public bool IsDocument(AdditionalText file) => _documents.TryGetValue(file.Path, out var options) && options.TryGetValue(Metadata("Document"), out _);

    /// <summary>The documents, in the order in which they were named.</summary>
    public IEnumerable<string> Documents => _documents.Keys;

    public void AddProperty(string name, string value) => _properties["build_property." + name] = value;

    public void AddDocument(string path, IReadOnlyDictionary<string, string> metadata)
    {
        var options = _documents.TryGetValue(path, out var known) ? known : _documents[path] = new Options();
        options[Metadata("Document")] = "true";
        foreach (var (name, value) in metadata)
        {
            options[Metadata(name)] = value;
        }
    }

    private static string Metadata(string name) => "build_metadata.AdditionalFiles.ReportModel" + name;

    private sealed class Options : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(KeyComparer);

        public string this[string key]
        {
            set => _values[key] = value;
        }

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
