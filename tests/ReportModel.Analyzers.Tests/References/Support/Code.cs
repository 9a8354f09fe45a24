using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportModel.Analyzers.References;

namespace ReportModel.Analyzers.Tests.References;

/// <summary>A project in an editor: code in one or more files, what it references, and what the analyzer says of it.</summary>
internal sealed class Code
{
    private const string Usings = "global using System; global using ReportModel;";

    private readonly Solution _solution;
    private readonly ImmutableArray<DocumentId> _files;

    private Code(IReadOnlyList<MetadataReference> references, bool isStrict, params string[] files)
    {
        var project = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(project, VersionStamp.Default, "App", "App", LanguageNames.CSharp)
                .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
                .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
                .WithMetadataReferences([.. CatalogueLibrary.Framework, .. references]))
            .AddDocument(DocumentId.CreateNewId(project), "Usings.cs", Usings, filePath: "/app/Usings.cs");
        var ids = ImmutableArray.CreateBuilder<DocumentId>();
        for (var i = 0; i < files.Length; i++)
        {
            ids.Add(DocumentId.CreateNewId(project));
            solution = solution.AddDocument(ids[i], $"File{i}.cs", files[i], filePath: $"/app/File{i}.cs");
        }

        if (isStrict)
        {
            solution = solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project), ".globalconfig", Microsoft.CodeAnalysis.Text.SourceText.From("is_global = true\nbuild_property.ReportModelStrictSymbols = true\n"), filePath: "/app/.globalconfig");
        }

        (_solution, _files) = (solution, ids.ToImmutable());
    }

    private Code(Solution solution, ImmutableArray<DocumentId> files) => (_solution, _files) = (solution, files);

    /// <summary>Files of a project that references the library with the catalogues.</summary>
    public static Code Files(params string[] files) => new([CatalogueLibrary.Reference], isStrict: false, files);

    /// <summary>The same where every symbol has to be in a catalogue.</summary>
    public static Code Strict(string file) => new([CatalogueLibrary.Reference], isStrict: true, file);

    /// <summary>A project that references ReportModel, and what is given.</summary>
    public static Code With(IReadOnlyList<MetadataReference> references, params string[] files) => new(references, isStrict: false, files);

    /// <summary>A project that has never heard of ReportModel.</summary>
    public static Code WithoutLibrary(string file)
    {
        var code = With([], file);
        var project = code.File(0).Project;
        var library = project.MetadataReferences.Single(reference => reference.Display!.EndsWith("ReportModel.dll", StringComparison.Ordinal));
        var usings = project.Documents.Single(document => document.Name == "Usings.cs");
        return code.Changed(code.Solution.RemoveMetadataReference(project.Id, library).RemoveDocument(usings.Id));
    }

    /// <summary>Statements in a method.</summary>
    public static string Body(string statements) => $$"""
        class Program
        {
            static void Main()
            {
                {{statements}}
            }
        }
        """;

    /// <summary>What is reported, as the compiler prints it, file by file; the code itself must compile.</summary>
    public async Task<IReadOnlyList<string>> FindAsync() => [.. (await DiagnosticsAsync()).Select(Analysis.Print)];

    /// <summary>What is reported for statements in a method: rule and message.</summary>
    public static async Task<IReadOnlyList<string>> FindInBodyAsync(string statements) =>
        [.. (await Files(Body(statements)).DiagnosticsAsync()).Select(found => $"{found.Id}: {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var project = _solution.GetProject(_files[0].ProjectId)!;
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var mistakes = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error);
        Assert.True(!mistakes.Any(), string.Join("\n", mistakes));

        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var found = await new CompilationWithAnalyzers(compilation, [new ReferenceAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    public Microsoft.CodeAnalysis.Document File(int index) => _solution.GetDocument(_files[index])!;

    public Solution Solution => _solution;

    public Code Changed(Solution solution) => new(solution, _files);

    public async Task<string> TextAsync(int file = 0) => (await File(file).GetTextAsync(TestContext.Current.CancellationToken)).ToString();
}
