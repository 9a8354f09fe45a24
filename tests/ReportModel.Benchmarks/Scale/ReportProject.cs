using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportModel.Drafting;
using ReportModel.Generator;

namespace ReportModel.Benchmarks;

/// <summary>A project in memory with drafted reports and one file of C#.</summary>
internal sealed class ReportProject
{
    private static readonly SyntaxTree[] Sources = [.. Enumerable.Range(0, 2).Select(i => CSharpSyntaxTree.ParseText($"class C {{ int F() => {i}; }}"))];

    private readonly List<AdditionalText> _texts;

    public ReportProject(int count, DraftSize size)
    {
        Size = size;
        _texts = [.. Draft.Series(count, size).Select(drafted => new InMemoryText("/documents/" + drafted.FileName, drafted.Text))];
    }

    /// <summary>How long each report is.</summary>
    public DraftSize Size { get; }

    /// <summary>The project, and the same with another word in its C#: an edit that has nothing to do with reports.</summary>
    public IReadOnlyList<CSharpCompilation> Compilations { get; } = [.. Sources.Select(source => CSharpCompilation.Create("Reports", [source]))];

    /// <summary>One report of the middle, and the same with a word changed.</summary>
    public IReadOnlyList<AdditionalText> Versions
    {
        get
        {
            var text = _texts[_texts.Count / 2];
            var changed = text.GetText()!.ToString().Replace("会上没有提出其他意见", "会上提出了其他意见", StringComparison.Ordinal);
            return [text, new InMemoryText(text.Path, changed)];
        }
    }

    /// <summary>A driver that remembers nothing, of the generator or of another.</summary>
    public GeneratorDriver Driver(IIncrementalGenerator? other = null) => CSharpGeneratorDriver
        .Create([(other ?? new ReportGenerator()).AsSourceGenerator()], _texts, CSharpParseOptions.Default, ProjectOptions.Default);

    /// <summary>A first run.</summary>
    public GeneratorDriver Run() => Driver().RunGenerators(Compilations[0]);
}
