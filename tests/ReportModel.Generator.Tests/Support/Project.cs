using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator.Tests;

/// <summary>A project that runs the generator. Immutable; an edit gives the project after it, which remembers the run before.</summary>
internal sealed record Project
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>Files that were parsed: one that nobody edits stays the same tree from run to run, as in an editor.</summary>
    private static readonly ConcurrentDictionary<(string Source, int Index, LanguageVersion Version), SyntaxTree> s_trees = new();

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = ["class C { }"];

    /// <summary>Referenced assemblies, beside the framework and the library.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public ProjectOptions Options { get; init; } = ProjectOptions.Default;

    public Compiling Framework { get; init; } = Compiling.Net10;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>The project with the seed report.</summary>
    public static Project WithSeed => With(Repository.SeedText);

    public static Project With(string text, string path = "/documents/" + Repository.SeedFileName) => new Project().Add(path, text);

    public Project Add(string path, string text) => this with { Files = Files.Add(new InMemoryText(path, text)) };

    /// <summary>Replaces the text of a document.</summary>
    public Project Edit(Func<string, string> edit, int file = 0) =>
        this with { Files = Files.SetItem(file, new InMemoryText(Files[file].Path, edit(Files[file].GetText()!.ToString()))) };

    /// <summary>Runs the generator for the first time.</summary>
    /// <param name="tracksSteps">Whether each step is seen; of many reports only the files are.</param>
    public GeneratorRun Run(bool tracksSteps = true) => new(this, Driver(tracksSteps).RunGenerators(Compilation()));

    /// <summary>Runs the generator again after another project's run, as an editor does after an edit.</summary>
    public GeneratorRun RunAfter(GeneratorRun before) => new(this, before.Driver
        .ReplaceAdditionalTexts(Files)
        .WithUpdatedAnalyzerConfigOptions(Options)
        .WithUpdatedParseOptions(s_parseOptions.WithLanguageVersion(LanguageVersion))
        .RunGenerators(Compilation()));

    /// <summary>What the compiler says to the sources and what is generated for them, the generator's findings too; hidden hints left out.</summary>
    public Diagnostic[] Diagnose() => [.. Build(out var own).GetDiagnostics().Concat(own).Where(d => d.Severity > DiagnosticSeverity.Hidden)];

    /// <summary>The compilation with what is generated in it.</summary>
    public Compilation Build(out ImmutableArray<Diagnostic> findings)
    {
        Driver(tracksSteps: false).RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out findings);
        return compilation;
    }

    /// <summary>The project compiled, for others to reference.</summary>
    public MetadataReference ToReference() => MetadataReference.CreateFromImage(Compiling.Emit(Build(out _)));

    /// <summary>The project compiled and loaded.</summary>
    public Assembly Load() => Compiling.Load(Compiling.Emit(Build(out _)));

    public CSharpCompilation Compilation() => Framework.Compilation(
        Sources.Select((source, i) => s_trees.GetOrAdd((source, i, LanguageVersion), static file => CSharpSyntaxTree.ParseText(
            file.Source, s_parseOptions.WithLanguageVersion(file.Version), FormattableString.Invariant($"/source/{file.Index}.cs")))),
        LanguageVersion is LanguageVersion.CSharp7_3 ? NullableContextOptions.Disable : NullableContextOptions.Enable,
        [.. References]);

    /// <summary>A driver. Tracking walks all steps anew for each file, which takes minutes with hundreds of reports.</summary>
    private CSharpGeneratorDriver Driver(bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [new ReportGenerator().AsSourceGenerator()],
        Files,
        s_parseOptions.WithLanguageVersion(LanguageVersion),
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
}
