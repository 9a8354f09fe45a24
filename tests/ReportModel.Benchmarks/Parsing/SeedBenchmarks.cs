using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace ReportModel.Benchmarks;

/// <summary>The seed report, read in several ways.</summary>
[MemoryDiagnoser]
public class SeedBenchmarks
{
    private readonly string _text = Repository.SeedText;

    private readonly ReportParserOptions _options = new()
    {
        Symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4"),
        Language = "zh",
    };

    /// <summary>The least that a reader of lines does.</summary>
    [Benchmark]
    public int LineLoop()
    {
        var length = 0;
        foreach (var line in _text.AsSpan().EnumerateLines())
        {
            length += line.Trim().Length;
        }

        return length;
    }

    /// <summary>A parser of another format: blocks, and what stands in them.</summary>
    [Benchmark]
    public MarkdownDocument MarkdigParse() => Markdown.Parse(_text);

    /// <summary>The whole report: blocks, outline, every fact.</summary>
    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(_text, _options);
}
