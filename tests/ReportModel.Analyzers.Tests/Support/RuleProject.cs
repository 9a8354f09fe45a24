using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportModel.Generator;

namespace ReportModel.Analyzers.Tests;

/// <summary>A project made of the examples of a rule's page, with the generator and all analyzers.</summary>
internal sealed class RuleProject
{
    /// <summary>A report in which nothing is wrong, for examples that are about the project alone.</summary>
    private const string SoundReport = "1. 国际合作工作组通过了以下建议：\n\n(a) 缔约国应在本国港口设立联络点。\n";

    private static readonly ImmutableArray<MetadataReference> s_references = [.. References()];

    private readonly List<InMemoryText> _files = [];
    private readonly List<SyntaxTree> _code = [];
    private readonly FileOptions _options = new();
    private string _languageVersion = "latest";
    private string _severities = "";

    public RuleProject(IEnumerable<RuleExample> examples)
    {
        var all = examples.ToList();
        foreach (var example in all.Where(example => example.Language == "xml"))
        {
            AddProject(XElement.Parse($"<Project>{example.Text}</Project>"));
        }

        foreach (var example in all)
        {
            Add(example);
        }

        if (all.All(example => example.Language is not ("text" or "csharp")))
        {
            AddDocument(new("", new Dictionary<string, string>(), "text", SoundReport));
        }
    }

    /// <summary>All that generator and analyzers report, and whatever is no C#.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync(CancellationToken cancellationToken)
    {
        Assert.True(LanguageVersionFacts.TryParse(_languageVersion, out var version), _languageVersion);
        var parse = new CSharpParseOptions(version);
        var trees = _code.Select(tree => tree.WithRootAndOptions(tree.GetRoot(cancellationToken), parse)).ToList();
        var isProgram = trees.Any(tree => tree.GetCompilationUnitRoot(cancellationToken).Members.OfType<GlobalStatementSyntax>().Any());
        var project = CSharpCompilation.Create("Example", trees, s_references, new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable)
            .WithSyntaxTreeOptionsProvider(new GlobalConfig(_severities)));

        CSharpGeneratorDriver.Create([new ReportGenerator().AsSourceGenerator()], _files, parse, _options)
            .RunGeneratorsAndUpdateCompilation(project, out var compiled, out var generated, cancellationToken);
        var found = await compiled.WithAnalyzers(Rules.Analyzers, new AnalyzerOptions([.. _files], _options)).GetAnalyzerDiagnosticsAsync(cancellationToken);
        var errors = compiled.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        // A generator's finding that a pragma silences is handed over all the same, marked so; the compiler does not print it.
        return [.. generated.Where(diagnostic => !diagnostic.IsSuppressed), .. found, .. errors];
    }

    private void Add(RuleExample example)
    {
        switch (example.Language)
        {
            case "text":
                AddDocument(example);
                break;
            case "suppress":
                _files.Add(new(_files.Last(file => _options.IsDocument(file)).Path + SuppressionFile.Extension, example.Text));
                break;
            case "csv":
                var path = $"Example{_files.Count}{BodiesFile.Extension}";
                _options.AddBodies(path);
                _files.Add(new(path, example.Text));
                break;
            case "csharp":
                AddProperties(example.Settings);
                _code.Add(CSharpSyntaxTree.ParseText(example.Text, path: $"Example{_code.Count}.cs"));
                break;
            case "ini":
                _severities = example.Text.Replace("is_global = true\n", "", StringComparison.Ordinal);
                break;
            default:
                Assert.Equal("xml", example.Language);
                break;
        }
    }

    /// <summary>What the project file says: properties, and the metadata of the documents that the page goes on to show.</summary>
    private void AddProject(XElement project)
    {
        AddProperties(project.Descendants("PropertyGroup").Elements().ToDictionary(property => property.Name.LocalName, property => property.Value));
        foreach (var item in project.Descendants("ReportDocument"))
        {
            _options.AddDocument(
                Path.GetFileName(item.Attribute("Include")!.Value),
                item.Attributes().Where(attribute => attribute.Name != "Include").ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value));
        }
    }

    private void AddProperties(IEnumerable<KeyValuePair<string, string>> properties)
    {
        foreach (var (name, value) in properties)
        {
            _languageVersion = name == "LangVersion" ? value : _languageVersion;
            _options.AddProperty(name, value);
        }
    }

    private void AddDocument(RuleExample example)
    {
        // A document that the project file names comes first; the page need not name it again.
        var path = example.Settings.GetValueOrDefault("file")
            ?? _options.Documents.FirstOrDefault(named => _files.TrueForAll(file => file.Path != named))
            ?? "CTOC_COP_WG.3_2030_4.zh.txt";
        _options.AddDocument(path, example.Settings.Where(setting => setting.Key is "symbol" or "language" or "name")
            .ToDictionary(setting => char.ToUpperInvariant(setting.Key[0]) + setting.Key[1..], setting => setting.Value));
        _files.Add(new(path, example.Text));
    }

    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var all = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return all
            .Where(path => Path.GetDirectoryName(path) == framework || Path.GetFileName(path) is "ReportModel.dll" or "ReportModel.Untoc.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
