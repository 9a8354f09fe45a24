using BenchmarkDotNet.Attributes;

namespace ReportModel.Benchmarks;

/// <summary>The search for symbols in all English reports, in several ways. Each gives how many it found.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private readonly string[] _texts = EnglishReports.Texts;

    /// <summary>The least that a search for symbols does: it goes from one "/" to the next.</summary>
    [Benchmark]
    public int Scan()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            var rest = text.AsSpan();
            while (rest.IndexOf('/') is var slash and >= 0)
            {
                rest = rest[(slash + 1)..];
                count++;
            }
        }

        return count;
    }

    [Benchmark]
    public int Find()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            count += DocumentSymbol.Find(text).Count;
        }

        return count;
    }

    /// <summary>Without the strings of what it matches.</summary>
    [Benchmark]
    public int Pattern()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            foreach (var match in SymbolPattern.InText.EnumerateMatches(text))
            {
                count += match.Length > 0 ? 1 : 0;
            }
        }

        return count;
    }
}
