using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator.Tests;

/// <summary>Compiles generated code as a project of one framework does, with every warning on and its documentation checked.</summary>
internal sealed class Compiling
{
    private readonly MetadataReference[] _references;

    private Compiling(IEnumerable<MetadataReference> references) => _references = [.. references];

    /// <summary>The framework that the tests run on. Packages of reference assemblies need a newer compiler than the oldest one tested.</summary>
    public static Compiling Net10 { get; } = new([.. Framework(), MetadataReference.CreateFromFile(typeof(Report).Assembly.Location)]);

    public static Compiling NetStandard20 { get; } = new(Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll")
        .Select(file => MetadataReference.CreateFromFile(file)));

    public CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees, NullableContextOptions nullable, params MetadataReference[] references) => CSharpCompilation.Create(
        "Generated",
        trees,
        [.. _references, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, warningLevel: 9999));

    /// <summary>What the compiler says to the files; hidden hints left out.</summary>
    public Diagnostic[] Diagnose(IEnumerable<GeneratedFile> files, LanguageVersion version, NullableContextOptions nullable, params string[] sources)
    {
        var diagnostics = Compilation(Trees(files, version, sources), nullable).GetDiagnostics();
        return [.. diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden)];
    }

    /// <summary>Compiles the files and loads them.</summary>
    public Assembly Load(IEnumerable<GeneratedFile> files, params string[] sources) =>
        Load(Emit(Compilation(Trees(files, LanguageVersion.CSharp12, sources), NullableContextOptions.Enable)));

    public static Assembly Load(byte[] image) => new AssemblyLoadContext("Generated", isCollectible: true).LoadFromStream(new MemoryStream(image));

    /// <summary>The assembly of a compilation that has no error.</summary>
    public static byte[] Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return stream.ToArray();
    }

    private static IEnumerable<MetadataReference> Framework() => Directory
        .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
        .Where(file => !file.Contains("Native", StringComparison.Ordinal))
        .Append(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll"))
        .Select(file => MetadataReference.CreateFromFile(file));

    private IEnumerable<SyntaxTree> Trees(IEnumerable<GeneratedFile> files, LanguageVersion version, string[] sources)
    {
        string[] symbols = this == Net10 ? ["NET", "NETCOREAPP3_0_OR_GREATER"] : [];
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        return files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.HintName))
            .Concat(sources.Select(s => CSharpSyntaxTree.ParseText(s, options)));
    }
}
