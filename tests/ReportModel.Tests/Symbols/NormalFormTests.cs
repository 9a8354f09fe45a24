using System.Globalization;

namespace ReportModel.Tests.Symbols;

public class NormalFormTests
{
    [Theory]
    [InlineData("A/79/843*", "A/79/843")]
    [InlineData(" \u202AA/79/843\u202C ", "A/79/843")]
    [InlineData("CTOC/COP/WG.3/\n2022/3", "CTOC/COP/WG.3/2022/3")]
    [InlineData("CTOC/COP/WG.3/ \r\n  2022/3", "CTOC/COP/WG.3/2022/3")]
    [InlineData("CTOC/\u200ECOP/WG.3/2022/3", "CTOC/COP/WG.3/2022/3")]
    [InlineData("E/CN.\n7/2025/15", "E/CN.7/2025/15")]
    [InlineData("A/80/21/Add.\n1", "A/80/21/Add.1")]
    [InlineData("A/54/20/CORR.1", "A/54/20/Corr.1")]
    [InlineData("A/CONF.144/28/REV-1", "A/CONF.144/28/Rev.1")]
    [InlineData("A/CN.4/771/Add.1–Add.3", "A/CN.4/771/Add.1-3")]
    [InlineData("A/CN.4/771/Add.10–Add.12", "A/CN.4/771/Add.10-12")]
    [InlineData("CERD/C/PER/CO/22–23", "CERD/C/PER/CO/22-23")]
    [InlineData("A/36/pv.53", "A/36/PV.53")]
    [InlineData("A/62/17(PartI)", "A/62/17 (Part I)")]
    [InlineData("A/74/49(VOL.I)", "A/74/49 (Vol. I)")]
    [InlineData("S/PV.9260(Resumption1)", "S/PV.9260 (Resumption 1)")]
    [InlineData("S/RES/2768 (2025)", "S/RES/2768(2025)")]
    [InlineData("A/395 (V)", "A/395(V)")]
    [InlineData("A/RES/47/120B", "A/RES/47/120 B")]
    [InlineData("A/RES/46/36A–L", "A/RES/46/36 A-L")]
    [InlineData("A/RES/77/263\nB", "A/RES/77/263 B")]
    [InlineData("A/RES/77/263\tB", "A/RES/77/263 B")]
    [InlineData("A/RES/65/W.2V", "A/RES/65/W.2V")]
    [InlineData("WFP/EB.1/RES/4A/184", "WFP/EB.1/RES/4A/184")]
    [InlineData("A/RES/217 A (III)", "A/RES/217 A(III)")]
    [InlineData("TD/OLIVE OIL.10/L.1/Add.1", "TD/OLIVE OIL.10/L.1/Add.1")]
    public void Spellings_of_one_symbol_have_one_normal_form(string text, string normal)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal(normal, symbol.ToString());
        Assert.Equal(DocumentSymbol.Parse(normal), symbol);
        Assert.Equal(DocumentSymbol.Parse(normal).GetHashCode(), symbol.GetHashCode());
    }

    [Fact]
    public void NET_reads_and_writes_a_symbol_like_any_value()
    {
        Assert.Equal("A/80/21", Read<DocumentSymbol>("A/80/21").ToString());
        Assert.Equal("document A/80/21", string.Format(CultureInfo.InvariantCulture, "document {0}", DocumentSymbol.Parse("A/80/21")));
        Assert.Equal("A/80/21", $"{DocumentSymbol.Parse("A/80/21"):G}");
        Assert.Contains("\"X\" is none", Assert.Throws<FormatException>(() => $"{DocumentSymbol.Parse("A/80/21"):X}").Message, StringComparison.Ordinal);
    }

    private static T Read<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture);
}
