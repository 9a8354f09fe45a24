using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator.Tests;

/// <summary>A project that runs the generator. Immutable; an edit gives the project after it, which remembers the run before.</summary>
internal sealed record Project
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = ["class C { }"];

    public ProjectOptions Options { get; init; } = ProjectOptions.Default;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>The project with the seed report.</summary>
    public static Project WithSeed => With(Repository.SeedText);

    public static Project With(string text, string path = "/documents/" + Repository.SeedFileName) => new Project().Add(path, text);

    public Project Add(string path, string text) => this with { Files = Files.Add(new InMemoryText(path, text)) };

    /// <summary>Replaces the text of a document.</summary>
    public Project Edit(Func<string, string> edit, int file = 0) =>
        this with { Files = Files.SetItem(file, new InMemoryText(Files[file].Path, edit(Files[file].GetText()!.ToString()))) };

    /// <summary>Runs the generator for the first time.</summary>
    public GeneratorRun Run() => new(this, Driver().RunGenerators(Compilation()));

    /// <summary>Runs the generator again after another project's run, as an editor does after an edit.</summary>
    public GeneratorRun RunAfter(GeneratorRun before) => new(this, before.Driver
        .ReplaceAdditionalTexts(Files)
        .WithUpdatedAnalyzerConfigOptions(Options)
        .WithUpdatedParseOptions(s_parseOptions.WithLanguageVersion(LanguageVersion))
        .RunGenerators(Compilation()));

    public CSharpCompilation Compilation() => Compiling.Net10.Compilation(
        Sources.Select(s => CSharpSyntaxTree.ParseText(s, s_parseOptions.WithLanguageVersion(LanguageVersion))), NullableContextOptions.Enable);

    private CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ReportGenerator().AsSourceGenerator()],
        Files,
        s_parseOptions.WithLanguageVersion(LanguageVersion),
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
