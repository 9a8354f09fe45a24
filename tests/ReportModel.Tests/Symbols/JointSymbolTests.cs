namespace ReportModel.Tests.Symbols;

public class JointSymbolTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "CTOC/COP/WG.2/2022/4", "CTOC/COP/WG.3/2022/4")]
    [InlineData("A/79/716-S/2025/18", "A/79/716", "S/2025/18")]
    [InlineData("A/79/963–S/2025/438", "A/79/963", "S/2025/438")]
    [InlineData("A/79/963 – S/2025/438*", "A/79/963", "S/2025/438")]
    [InlineData("A/80/74/Add.1-E/2025/53/Add.1", "A/80/74/Add.1", "E/2025/53/Add.1")]
    [InlineData("CRPD/C/28/D/67/2019-CRPD/C/28/D/68/2019", "CRPD/C/28/D/67/2019", "CRPD/C/28/D/68/2019")]
    [InlineData("E/2025/24\nE/CN.3/2025/37", "E/2025/24", "E/CN.3/2025/37")]
    [InlineData("E/2025/24\r\nE/CN.3/2025/37", "E/2025/24", "E/CN.3/2025/37")]
    [InlineData("A/79/716–\nS/2025/18", "A/79/716", "S/2025/18")]
    public void A_joint_document_has_its_symbols_in_order(string text, string first, string second)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.True(symbol.IsJoint);
        Assert.Equal([DocumentSymbol.Parse(first), DocumentSymbol.Parse(second)], symbol.Parts);
        Assert.Equal(first + "-" + second, symbol.ToString());
        Assert.Equal(symbol.Parts[0].Body, symbol.Body);
        Assert.Equal(symbol.Parts[0].Number, symbol.Number);
        Assert.Equal(symbol.Parts[0].LastComponent, symbol.LastComponent);
    }

    [Theory]
    [InlineData("E/NL.1956/98-99")]
    [InlineData("CRC/C/MHL/CO/3-4")]
    [InlineData("DP/FPA-ICEF-UNW/2024/1")]
    [InlineData("A/ES-10/1022")]
    [InlineData("WFP/EB.1/2024/6-A/3")]
    [InlineData("A/CN.4/771/Add.1-3")]
    public void A_hyphen_inside_a_symbol_joins_nothing(string text)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.False(symbol.IsJoint);
        Assert.Equal([symbol], symbol.Parts);
        Assert.Equal(text, symbol.ToString());
    }

    [Fact]
    public void The_base_of_a_joint_symbol_is_joint()
    {
        var document = DocumentSymbol.Parse("A/67/65/Corr.1-E/2012/48/Corr.1").Base;

        Assert.Equal("A/67/65-E/2012/48", document.ToString());
        Assert.Same(document, document.Base);
    }

    [Fact]
    public void The_order_of_the_parts_is_part_of_the_symbol() =>
        Assert.NotEqual(DocumentSymbol.Parse("A/79/716-S/2025/18"), DocumentSymbol.Parse("S/2025/18-A/79/716"));
}
