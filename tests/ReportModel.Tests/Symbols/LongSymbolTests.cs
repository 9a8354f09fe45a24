using System.Globalization;

namespace ReportModel.Tests.Symbols;

/// <summary>A symbol has up to 31 components, the series of a joint one counted in, and up to 191 characters.</summary>
public class LongSymbolTests
{
    private const string TwentyEight = "A/C.1/80/1-A/C.2/80/2-A/C.3/80/3-A/C.4/80/4-A/C.5/80/5-A/C.6/80/6-A/AC.1/80/7";

    [Theory]
    [InlineData("-S/2024/1", true)]
    [InlineData("-S/2024/1/Add.1", false)]
    [InlineData("-S/2024/1-S/2024/2", false)]
    public void Of_more_components_none_is_read(string more, bool isRead) => IsRead(TwentyEight + more, isRead);

    [Theory]
    [InlineData(190, "", true)]
    [InlineData(191, "", true)]
    [InlineData(192, "", false)]
    [InlineData(191, "-S/2024/1", false)]
    public void Of_more_characters_none_is_read(int length, string more, bool isRead)
    {
        var symbol = "A/80/1" + string.Concat(Enumerable.Range(11, 25).Select(number => FormattableString.Invariant($"/Add.{number}")));

        IsRead((symbol + "/Add.7").PadRight(length, '1') + more, isRead);
    }

    /// <summary>Wherever the room ends: behind a series, its qualifier, a number, a word, a parenthesis.</summary>
    [Fact]
    public void Nothing_that_is_too_long_throws()
    {
        string[] halves = ["S/2024/{0}", "A/C.1/{0}/7", "UNEP(DEPI)/MED IG.22/{0}", "A/RES/{0}/7 B", "A/CONF.62/{0}/Add.1 (Part II)", "S/AC.26/{0}/Corr.2", "E/ES-10/{0}"];
        for (var first = 0; first < halves.Length; first++)
        {
            for (var count = 1; count < 16; count++)
            {
                var text = string.Join("-", Enumerable.Range(first, count).Select(i => string.Format(CultureInfo.InvariantCulture, halves[i * i % halves.Length], i + 10)));

                _ = DocumentSymbol.TryParse(text, out _, out _);
                Assert.True(DocumentSymbol.Find(text).Count < 16);
            }
        }
    }

    private static void IsRead(string text, bool isRead)
    {
        Assert.Equal(isRead, DocumentSymbol.TryParse(text, out var symbol, out var error));
        Assert.Equal(isRead ? (text, "") : ("", SymbolReasons.TooLong), (symbol.ToString(), error.Reason));
        Assert.Equal(isRead ? 1 : 0, DocumentSymbol.Find(text).Count);
    }
}
