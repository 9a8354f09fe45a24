using ReportModel.Analyzers.References;

namespace ReportModel.Analyzers.Tests.References;

/// <summary>How often a real symbol is taken for a mistyped one: beside the seed's catalogue, and beside all other real ones.</summary>
public class RealSymbolTests
{
    private static readonly string[] s_files = ["curated", "catalogue", "printed"];

    [Fact]
    public void Real_symbols_are_no_typos_of_those_in_the_seed()
    {
        var symbols = ReadSymbols();
        var seed = ReportParser.Parse(Seed.Text, new() { Symbol = DocumentSymbol.Parse(Repository.SeedSymbol), Language = "zh" }, TestContext.Current.CancellationToken).Report.Documents
            .SelectMany(document => document.Symbols).Concat(DocumentSymbol.Parse(Repository.SeedSymbol).Parts).Select(symbol => symbol.ToString()).ToList();

        var flagged = Flagged(symbols, seed);

        TestContext.Current.TestOutputHelper!.WriteLine($"{symbols.Count} real symbols beside {seed.Count} of the seed: {flagged.Count} taken for typos");
        Assert.Empty(flagged);
    }

    /// <summary>A catalogue of three thousand symbols leaves more room for doubt; what is flagged there differs by a doubled digit, as "22" from "2" does.</summary>
    [Fact]
    public void Real_symbols_are_hardly_ever_typos_of_each_other()
    {
        var symbols = ReadSymbols();
        var flagged = Flagged(symbols, symbols);

        TestContext.Current.TestOutputHelper!.WriteLine($"{symbols.Count} real symbols beside each other: {flagged.Count} taken for typos");
        foreach (var pair in flagged)
        {
            TestContext.Current.TestOutputHelper.WriteLine(pair);
        }

        Assert.InRange(flagged.Count, 0, symbols.Count / 100);
    }

    /// <summary>Each symbol that the others would be offered for.</summary>
    private static List<string> Flagged(IReadOnlyList<string> symbols, IReadOnlyList<string> known) =>
        [.. symbols
            .Where(symbol => ReferenceEquals(symbols, known) || !known.Contains(symbol))
            .Select(symbol => (symbol, Near: NearSymbols.Of(symbol, known.Where(other => other != symbol))))
            .Where(pair => pair.Near.Count > 0)
            .Select(pair => $"{pair.symbol} for {string.Join(", ", pair.Near)}")];

    private static List<string> ReadSymbols()
    {
        var files = s_files.Select(name => Repository.SharedFile($"symbols/real-{name}.txt")).ToList();
        if (files.Contains(null))
        {
            Assert.Skip("The real symbols are not here.");
        }

        return [.. files.SelectMany(file => File.ReadLines(file!))
            .Select(line => DocumentSymbol.TryParse(line, out var symbol) ? symbol : DocumentSymbol.None)
            .SelectMany(symbol => symbol.Parts).Select(symbol => symbol.ToString()).Distinct(StringComparer.Ordinal)];
    }
}
