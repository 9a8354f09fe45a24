namespace ReportModel.Tests.Symbols;

public class ScannerTests
{
    [Theory]
    [InlineData("秘书处编写的背景文件（CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3）。", "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("见CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/ 2022/3；", "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("A/AC.260/2和Corr.1", "A/AC.260/2")]
    [InlineData("in document A/80/21. The Committee", "A/80/21")]
    [InlineData("(see A/80/21 (see annex))", "A/80/21")]
    [InlineData("(A/53/23 (Part II), para. 3)", "A/53/23 (Part II)")]
    [InlineData("records (A/C.4/53/SR.3–6).", "A/C.4/53/SR.3-6")]
    [InlineData("E/CN.3/2025/L.4/Rev.1)", "E/CN.3/2025/L.4/Rev.1")]
    [InlineData("resolution A/RES/77/263 B, and", "A/RES/77/263 B")]
    [InlineData("in A/RES/77/253 A new text", "A/RES/77/253")]
    [InlineData("the A/79/716-based text", "A/79/716")]
    [InlineData("in A/RES/77/263 The Council", "A/RES/77/263")]
    [InlineData("in A/80/21/Add.1 and 2.", "A/80/21/Add.1")]
    [InlineData("in A/80/21/Corr.1 chap.2", "A/80/21/Corr.1")]
    [InlineData("A/78/5  (Vol. I)", "A/78/5")]
    [InlineData("A/78/5\u00A0(Vol. I)", "A/78/5 (Vol. I)")]
    [InlineData("A/78/5\u00A0(Vol.\u00A0I), chap. II", "A/78/5 (Vol. I)")]
    [InlineData("A/RES/77/263\u00A0B, and", "A/RES/77/263 B")]
    [InlineData("A/RES/77/253\u00A0A\u00A0new text", "A/RES/77/253")]
    [InlineData("A/RES/77/263\nB. Second", "A/RES/77/263")]
    public void A_symbol_is_found_in_running_text(string text, string symbol)
    {
        var (start, found, length) = First(text);

        Assert.Equal(symbol, found.ToString());
        Assert.Equal(symbol, DocumentSymbol.Parse(text.Substring(start, length).Replace("/ ", "/", StringComparison.Ordinal)).ToString());
        Assert.False(SymbolScanner.IsCandidate(text.AsSpan(), start + 1) && SymbolScanner.TryRead(text.AsSpan(), start + 1, out _, out _));
    }

    [Theory]
    [InlineData("2.3 kg of A/60 sheets")]
    [InlineData("https://undocs.org/CTOC/COP/WG.3/2022/2")]
    [InlineData("the SPLM/A/2022/3 troops")]
    [InlineData("CTOC/COP/WG.3/2022/")]
    [InlineData("A/79/716-CTOC/COP/WG.3/")]
    [InlineData("A/80/21x")]
    [InlineData("s/he and w/o")]
    public void What_is_no_symbol_is_not_found(string text) => Assert.Equal(-1, First(text).Start);

    [Fact]
    public void What_is_no_symbol_takes_nothing_of_the_text()
    {
        Assert.False(SymbolScanner.TryRead("CTOC/COP/WG.3/2022/", 0, out var symbol, out var length));
        Assert.Equal((DocumentSymbol.None, 0), (symbol, length));
    }

    [Fact]
    public void What_is_a_symbol_has_no_error()
    {
        Assert.True(DocumentSymbol.TryRead("in A/80/21", 3, out _, out _, out var error));
        Assert.Equal("", error.Reason);
    }

    [Theory]
    [InlineData("A/1", 0, true)]
    [InlineData("(A/1", 1, true)]
    [InlineData("Q/1", 0, false)]
    [InlineData("a/1", 0, false)]
    [InlineData("/A/1", 1, false)]
    [InlineData("A/1", 3, false)]
    [InlineData("A/1", -1, false)]
    public void A_symbol_starts_with_a_capital_of_a_series(string text, int position, bool isCandidate) => Assert.Equal(isCandidate, SymbolScanner.IsCandidate(text, position));

    private static (int Start, DocumentSymbol Symbol, int Length) First(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (SymbolScanner.TryRead(text.AsSpan(), i, out var symbol, out var length))
            {
                return (i, symbol, length);
            }
        }

        return (-1, DocumentSymbol.None, 0);
    }
}
