using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>The whole road from a text to compiled C#, and what holds at its end of every text.</summary>
internal static class Road
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>A project that says nothing about the documents: each has its name and itself.</summary>
    private static readonly CSharpCompilation s_project = CSharpCompilation.Create(
        "Hostile",
        [CSharpSyntaxTree.ParseText("class C { }", s_parseOptions)],
        [.. References()],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>Asserts all that holds of one document: no exception, findings inside the text, C# without a warning.</summary>
    /// <returns>What is generated.</returns>
    public static ImmutableArray<GeneratedSourceResult> AssertHolds(string text, string fileName) =>
        AssertHolds([new InMemoryText("/documents/" + fileName, SourceText.From(text))], ProjectOptions.Default);

    public static ImmutableArray<GeneratedSourceResult> AssertHolds(ImmutableArray<AdditionalText> files, ProjectOptions options)
    {
        var driver = Driver(files, options).RunGeneratorsAndUpdateCompilation(s_project, out var compilation, out var findings);
        var result = Assert.Single(driver.GetRunResult().Results);
        if (result.Exception is { } exception)
        {
            Assert.Fail("The generator fails: " + exception);
        }

        foreach (var finding in findings)
        {
            AssertIsSound(finding, files);
        }

        var said = compilation.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden).ToList();
        if (said.Count > 0)
        {
            Assert.Fail("The compiler says: " + said[0]);
        }

        return result.GeneratedSources;
    }

    /// <summary>What is generated, without compiling it.</summary>
    public static string Print(ImmutableArray<AdditionalText> files, ProjectOptions options) =>
        Print(Driver(files, options).RunGenerators(s_project).GetRunResult().Results.Single().GeneratedSources);

    public static string Print(IEnumerable<GeneratedSourceResult> sources) =>
        string.Join("\n", sources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => "== " + source.HintName + "\n" + source.SourceText));

    private static CSharpGeneratorDriver Driver(ImmutableArray<AdditionalText> files, ProjectOptions options) =>
        CSharpGeneratorDriver.Create([new ReportGenerator().AsSourceGenerator()], files, s_parseOptions, options);

    /// <summary>A finding is one of the rules', and stands in a document or in none.</summary>
    private static void AssertIsSound(Diagnostic finding, ImmutableArray<AdditionalText> files)
    {
        Assert.StartsWith("RM0", finding.Id, StringComparison.Ordinal);
        if (finding.Location.Kind == LocationKind.ExternalFile)
        {
            var place = finding.Location.GetLineSpan();
            var text = Assert.Single(files, file => file.Path == place.Path).GetText()!;
            Assert.InRange(finding.Location.SourceSpan.End, finding.Location.SourceSpan.Start, text.Length);
            Assert.Equal(place.StartLinePosition, text.Lines.GetLinePosition(finding.Location.SourceSpan.Start));
            Assert.Equal(place.EndLinePosition, text.Lines.GetLinePosition(finding.Location.SourceSpan.End));
        }
    }

    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return new[] { "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Memory", "System.Linq", "System.ComponentModel", "System.ComponentModel.Primitives", "System.ComponentModel.TypeConverter", "System.ObjectModel", "System.Text.Json", "netstandard" }
            .Select(name => Path.Combine(framework, name + ".dll"))
            .Append(typeof(Report).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file));
    }
}
