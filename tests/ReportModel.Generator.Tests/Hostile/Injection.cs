using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Tests.Hostile;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>Hands a document to the generator, and asserts that nothing of it is anything but text in what comes out.</summary>
internal static class Injection
{
    private const string ProjectNamespace = "My.App.UnitedNations";

    /// <summary>Asserts it of a text.</summary>
    /// <returns>The generated files by hint name.</returns>
    public static ImmutableArray<GeneratedSourceResult> AssertIsText(string text)
    {
        var sources = Road.AssertHolds(text, CompactReport.FileName);
        var contents = sources.IsEmpty ? [] : new[] { new ReportContent("", "", Parse(text)) };
        AssertAllExpected(sources.Select(source => (source.HintName, source.SourceText)), contents);
        return sources;
    }

    /// <summary>Asserts it of reports that no parser read.</summary>
    public static void AssertIsText(params Report[] reports)
    {
        var contents = reports.Select((report, i) => new ReportContent($"/{i}.txt", "", report)).ToArray();
        var files = Printing.Files(contents, Printing.Options);
        AssertAllExpected(files.Select(file => (file.HintName, file.Text)), contents);
        Assert.Empty(Compiling.Net10.Diagnose(files, LanguageVersion.CSharp12, NullableContextOptions.Enable));
    }

    /// <summary>Asserts that files hold nothing that the emitter does not mean to write.</summary>
    public static void AssertAllExpected(IEnumerable<(string Name, SourceText Text)> files, ReportContent[] contents, string projectNamespace = ProjectNamespace, params string[] others)
    {
        var (names, texts) = (new EmittedNames(projectNamespace, contents), new KnownTexts(contents, others));
        Assert.Empty(files.SelectMany(file => GeneratedCodeWalk.Unexpected(Tree(file.Text, file.Name), names, texts).Select(what => file.Name + ": " + what)));
    }

    public static SyntaxTree Tree(SourceText text, string name) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose), name);

    private static Report Parse(string text) => ReportParser.Parse(
        text, new() { Symbol = DocumentSymbol.Parse(Samples.JointSymbol), Language = "zh" }, TestContext.Current.CancellationToken).Report;
}
