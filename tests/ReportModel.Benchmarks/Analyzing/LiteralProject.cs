using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Benchmarks;

/// <summary>
/// A project with 100,000 string literals as arguments of methods, all of them ordinary, or one in a hundred a symbol: in turns
/// one that the catalogue holds, another, and one in a marked place.
/// </summary>
internal sealed class LiteralProject
{
    private const int Files = 100;
    private const int LiteralsInFile = 1000;

    private const string Catalogue = """
        [assembly: ReportModel.Runtime.CatalogueEntries("Documents", "Documents", "CTOC/COP/WG.3/", "{0}")]

        static class Documents
        {
            public static class Id
            {
                {1}
            }
        }

        static class Sink
        {
            public static void Take(string text) { }
            public static void TakeSymbol([ReportModel.DocumentSymbol] string symbol) { }
        }
        """;

    private readonly CSharpCompilation _compilation;

    public LiteralProject(bool hasSymbols)
    {
        var trees = Enumerable.Range(0, Files).Select(file => Parse(File(file, hasSymbols))).Append(Parse(CatalogueFile()));
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] references = [Path.Combine(framework, "System.Private.CoreLib.dll"), Path.Combine(framework, "System.Runtime.dll"), typeof(DocumentSymbol).Assembly.Location];
        _compilation = CSharpCompilation.Create(
            "Literals", trees, references.Select(path => MetadataReference.CreateFromFile(path)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var mistakes = _compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        if (mistakes.Count > 0)
        {
            throw new InvalidOperationException(mistakes[0].ToString());
        }
    }

    /// <summary>A build with one analyzer, on a compilation that nobody has asked anything yet: how many findings there are.</summary>
    public async Task<int> AnalyzeAsync(DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(_compilation.Clone(), ImmutableArray.Create(analyzer), options).GetAnalyzerDiagnosticsAsync();
        return found.Length;
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source);

    private static string CatalogueFile()
    {
        var numbers = Enumerable.Range(1, 300).ToList();
        return Catalogue
            .Replace("{0}", string.Join("\\n", numbers.Select(number => $"D{number} 2022/{number}")), StringComparison.Ordinal)
            .Replace("{1}", string.Join("\n        ", numbers.Select(number => $"public const string D{number} = \"CTOC/COP/WG.3/2022/{number}\";")), StringComparison.Ordinal);
    }

    private static string File(int file, bool hasSymbols)
    {
        var code = new StringBuilder($"static class C{file}\n{{\n");
        for (var i = 0; i < LiteralsInFile; i++)
        {
            code.Append(i % 20 == 0 ? $"    static void M{i}()\n    {{\n" : "");
            code.Append((hasSymbols && i % 100 == 7 ? (i / 100) % 3 : -1) switch
            {
                0 => $"        Sink.Take(\"CTOC/COP/WG.3/2022/{(i / 100) + 1}\");\n",
                1 => $"        Sink.Take(\"A/78/{i}\");\n",
                2 => $"        Sink.TakeSymbol(\"A/79/{i}\");\n",
                _ => $"        Sink.Take(\"The message number {i} of file {file}\");\n",
            });
            code.Append(i % 20 == 19 ? "    }\n" : "");
        }

        return code.Append("}\n").ToString();
    }
}
