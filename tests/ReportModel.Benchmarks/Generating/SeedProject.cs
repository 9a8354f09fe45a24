using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportModel.Generator;

namespace ReportModel.Benchmarks;

/// <summary>A project that holds the seed report and not a line of C#.</summary>
internal sealed class SeedProject
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("Empty");
    private readonly AdditionalText[] _texts = [new InMemoryText("/documents/" + Repository.SeedFileName, Repository.SeedText)];

    /// <summary>Runs the generator in a driver that remembers nothing.</summary>
    public GeneratorDriver Run() => CSharpGeneratorDriver
        .Create([new ReportGenerator().AsSourceGenerator()], _texts, CSharpParseOptions.Default, ProjectOptions.Default)
        .RunGenerators(_compilation);

    /// <summary>The size of everything that the generator emits, in UTF-8.</summary>
    public int EmittedBytes() => Run().GetRunResult().GeneratedTrees.Sum(tree => Encoding.UTF8.GetByteCount(tree.ToString()));
}
