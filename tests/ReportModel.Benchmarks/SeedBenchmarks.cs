using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;

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

    private readonly SeedProject _project = new();

    /// <summary>
    /// Runs everything until the runtime has compiled it for good, which it does in the background and in pauses: a short
    /// job would measure the first, slow code.
    /// </summary>
    [GlobalSetup]
    public void WarmUp()
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(4))
        {
            for (var i = 0; i < 20; i++)
            {
                _ = LineLoop();
                _ = MarkdigParse();
                _ = Parse();
            }

            _ = GeneratorColdRun();
            Thread.Sleep(10);
        }
    }

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

    /// <summary>The first run of the generator in a project with the seed: parse, names, printed sources, and their syntax trees.</summary>
    [Benchmark]
    public GeneratorDriver GeneratorColdRun() => _project.Run();
}
