using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace ReportModel.Benchmarks;

/// <summary>The seed report, read in several ways.</summary>
[MemoryDiagnoser]
public class SeedBenchmarks
{
    private readonly string _text = Repository.SeedText;

    /// <summary>The least that a reader of lines does.</summary>
    [Benchmark]
    public int LineLoop() => Yardsticks.LineLoop(_text);

    /// <summary>A parser of another format: blocks, and what stands in them.</summary>
    [Benchmark]
    public MarkdownDocument MarkdigParse() => Markdown.Parse(_text);

    /// <summary>The whole report: blocks, outline, every fact.</summary>
    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(_text, Yardsticks.Options);
}
