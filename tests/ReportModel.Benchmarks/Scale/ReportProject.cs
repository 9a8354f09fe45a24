using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportModel.Drafting;
using ReportModel.Generator;

namespace ReportModel.Benchmarks;

/// <summary>A project in memory with drafted reports and one file of C#.</summary>
internal sealed class ReportProject
{
    private static readonly SyntaxTree[] Sources = [.. Enumerable.Range(0, 2).Select(i => CSharpSyntaxTree.ParseText($"class C {{ int F() => {i}; }}"))];

    /// <summary>In "会上没有提出其他意见", which every drafted report says.</summary>
    private const string Word = "没";
    private const string OtherWord = "未";

    private readonly List<AdditionalText> _texts;

    public ReportProject(int count, DraftSize size)
    {
        Size = size;
        _texts = [.. Draft.Series(count, size).Select(drafted => new InMemoryText("/documents/" + drafted.FileName, drafted.Text))];
    }

    /// <summary>How many reports it has.</summary>
    public int Count => _texts.Count;

    /// <summary>How long each report is.</summary>
    public DraftSize Size { get; }

    /// <summary>The project, and the same with another word in its C#: an edit that has nothing to do with reports.</summary>
    public IReadOnlyList<CSharpCompilation> Compilations { get; } = [.. Sources.Select(source => CSharpCompilation.Create("Reports", [source]))];

    /// <summary>One report of the middle, and the same with a word changed.</summary>
    public IReadOnlyList<AdditionalText> Versions
    {
        get
        {
            // One character: a longer word may be broken across lines.
            var text = _texts[_texts.Count / 2];
            var written = text.GetText()!.ToString();
            var word = written.IndexOf(Word, StringComparison.Ordinal);
            return [text, new InMemoryText(text.Path, written[..word] + OtherWord + written[(word + 1)..])];
        }
    }

    /// <summary>A driver that remembers nothing, of the generator or of another.</summary>
    public GeneratorDriver Driver(IIncrementalGenerator? other = null) => CSharpGeneratorDriver
        .Create([(other ?? new ReportGenerator()).AsSourceGenerator()], _texts, CSharpParseOptions.Default, ProjectOptions.Default);

    /// <summary>A first run.</summary>
    public GeneratorDriver Run() => Driver().RunGenerators(Compilations[0]);
}
