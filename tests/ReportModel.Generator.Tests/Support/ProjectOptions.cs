using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Generator.Tests;

/// <summary>A project's options and the metadata of its additional files, as the build hands them over.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private readonly ImmutableDictionary<string, string> _properties;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> _metadata;

    private ProjectOptions(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, ImmutableDictionary<string, string>> metadata)
    {
        _properties = properties;
        _metadata = metadata;
    }

    public static ProjectOptions Default { get; } = new(
        ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "My.App"),
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty);

    public override AnalyzerConfigOptions GlobalOptions => new Options(_properties);

    /// <summary>An equal provider that is another object, as the compiler's host makes one for each run.</summary>
    public ProjectOptions Copy() => new(_properties, _metadata);

    public ProjectOptions WithProperty(string name, string value) => new(_properties.SetItem("build_property." + name, value), _metadata);

    public ProjectOptions WithMetadata(string fileName, string name, string value) =>
        new(_properties, _metadata.SetItem(fileName, _metadata.GetValueOrDefault(fileName, []).SetItem("build_metadata.AdditionalFiles.ReportModel" + name, value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    /// <summary>Every file of bodies is one, and every other text file a document unless its metadata says otherwise.</summary>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var own = _metadata.GetValueOrDefault(Path.GetFileName(textFile.Path), []);
        if (textFile.Path.EndsWith(BodiesFile.Extension, StringComparison.Ordinal))
        {
            return new Options(own.Add("build_metadata.AdditionalFiles.ReportModelBodies", "true"));
        }

        const string Document = "build_metadata.AdditionalFiles.ReportModelDocument";
        return new Options(own.ContainsKey(Document) ? own : own.Add(Document, "true"));
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
