using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Analyzers;
using ReportModel.Generator;

namespace ReportModel.Tool.Tests;

/// <summary>A project with documents, compiled by the real generator and the real analyzer.</summary>
internal sealed class Compiler
{
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("Documents", [CSharpSyntaxTree.ParseText("class C { }")]);

    /// <summary>A project with these documents, and with the <c>.suppress</c> and <c>.bodies.csv</c> files beside them.</summary>
    public Compiler(IReadOnlyCollection<string> documents) =>
        _files =
        [
            .. documents.SelectMany(static path => new[] { path, path + ".suppress" }).Where(File.Exists)
                .Concat(documents.Select(Path.GetDirectoryName).Distinct().SelectMany(static folder => Directory.GetFiles(folder!, "*.bodies.csv")))
                .Select(static path => new FileOnDisk(path)),
        ];

    /// <summary>The generated files.</summary>
    public IReadOnlyList<string> Sources => [.. Run().Results.Single().GeneratedSources.Select(static source => source.SourceText.ToString())];

    /// <summary>What is found in the documents, as compilers print it.</summary>
    public async Task<List<string>> FindAsync()
    {
        var analysis = _compilation.WithAnalyzers([new ReportDocumentAnalyzer()], new AnalyzerOptions(_files, new Options()));
        var findings = Run().Diagnostics.Concat(await analysis.GetAnalyzerDiagnosticsAsync());
        return [.. findings.Select(Line).Order(StringComparer.Ordinal)];
    }

    private GeneratorDriverRunResult Run() =>
        CSharpGeneratorDriver.Create([new ReportGenerator().AsSourceGenerator()], _files, CSharpParseOptions.Default, new Options()).RunGenerators(_compilation).GetRunResult();

    private static string Line(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        return FormattableString.Invariant($"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private sealed class FileOnDisk(string path) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(File.ReadAllText(path), Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>The options of a project whose text files are all documents, without item metadata.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.EndsWith(".txt", StringComparison.Ordinal)
            ? new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.ReportModelDocument", "true"))
            : textFile.Path.EndsWith(".bodies.csv", StringComparison.Ordinal)
            ? new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.ReportModelBodies", "true"))
            : new Values([]);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
