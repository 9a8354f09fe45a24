using ReportModel.Benchmarks;

namespace ReportModel.Tests.Symbols;

/// <summary>The regular expression that the search is measured beside: only one of the same grammar is a yardstick.</summary>
public class SymbolPatternTests
{
    [Theory]
    [InlineData("real-curated")]
    [InlineData("real-catalogue")]
    [InlineData("real-printed")]
    [InlineData("near-misses")]
    public void The_pattern_accepts_what_the_reader_accepts(string name)
    {
        var path = Repository.SharedFile("symbols/" + name + ".txt");
        Assert.SkipWhen(path is null, name + " is not here.");
        var texts = File.ReadAllLines(path!).Where(text => text.Length > 0).ToList();

        Assert.NotEmpty(texts);
        Assert.Equal(texts.Where(text => DocumentSymbol.TryParse(text, out _)), texts.Where(text => SymbolPattern.Whole.IsMatch(text)));
    }

    [Theory]
    [InlineData("in document A/80/21. The Committee", "A/80/21")]
    [InlineData("see E/CN.3/2025/L.4/Rev.1, A/53/23 (Part II) and S/RES/2728(2024)", "E/CN.3/2025/L.4/Rev.1", "A/53/23 (Part II)", "S/RES/2728(2024)")]
    [InlineData("HIV/AIDS, SPLM/A/2022/3 and https://undocs.org/A/80/21")]
    public void The_pattern_finds_symbols_in_text(string text, params string[] found)
    {
        Assert.Equal(found, SymbolPattern.InText.Matches(text).Select(match => match.Value));
        Assert.Equal(found, DocumentSymbol.Find(text).Select(symbol => text.Substring(symbol.Start, symbol.Length)));
    }
}
