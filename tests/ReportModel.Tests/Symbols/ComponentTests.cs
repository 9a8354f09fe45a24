namespace ReportModel.Tests.Symbols;

public class ComponentTests
{
    [Theory]
    [InlineData("CTOC/COP/2020/CRP.5", "CTOC", "CTOC/COP", "2020", "CRP", "5")]
    [InlineData("CTOC/COP/WG.2/2022/4", "CTOC", "CTOC/COP/WG.2", "2022", null, "4")]
    [InlineData("CTOC/COP/2008/INF/1", "CTOC", "CTOC/COP", "2008", "INF", "1")]
    [InlineData("A/HRC/59/60", "A", "A/HRC", "59", null, "60")]
    [InlineData("A/HRC/43/NGO/166", "A", "A/HRC", "43", "NGO", "166")]
    [InlineData("A/80/21", "A", "A", "80", null, "21")]
    [InlineData("A/1316", "A", "A", null, null, "1316")]
    [InlineData("A/C.4/48/SR.2-6", "A", "A/C.4", "48", "SR", "2-6")]
    [InlineData("A/CN.4/L.1017", "A", "A/CN.4", null, "L", "1017")]
    [InlineData("A/ES-10/1022", "A", "A", "ES-10", null, "1022")]
    [InlineData("A/RES/47/120B", "A", "A", "47", "RES", "120 B")]
    [InlineData("A/RES/2758(XXVI)", "A", "A", "XXVI", "RES", "2758")]
    [InlineData("FCCC/SBI/2018/9", "FCCC", "FCCC/SBI", "2018", null, "9")]
    [InlineData("S/RES/2728(2024)", "S", "S", "2024", "RES", "2728")]
    [InlineData("E/NL.1956/98-99", "E", "E/NL", "1956", null, "98-99")]
    [InlineData("UNEP/EA.6/13", "UNEP", "UNEP/EA", "6", null, "13")]
    [InlineData("CAC/COSP/IRG/I/3/1/Add.14", "CAC", "CAC/COSP/IRG", "I/3", null, "1")]
    [InlineData("CAT/C/80/D/1111/2021", "CAT", "CAT/C", "80", "D", "1111/2021")]
    [InlineData("CRC/C/MHL/CO/3-4", "CRC", "CRC/C", null, "CO", "3-4")]
    [InlineData("TD/B(S-XXXIII)/INF.1", "TD", "TD/B", "S-XXXIII", "INF", "1")]
    [InlineData("TD/B/NGO/LIST/30", "TD", "TD/B", null, "NGO/LIST", "30")]
    [InlineData("CCPR/C/110/D/1999/2010", "CCPR", "CCPR/C", "110", "D", "1999/2010")]
    [InlineData("TD/B/EX(77)/1", "TD", "TD/B", "EX(77)", null, "1")]
    [InlineData("WFP/EB.1/2024/6-A/3", "WFP", "WFP/EB", "1", null, "6-A/3")]
    [InlineData("GEGN.2/2025/1", "GEGN.2", "GEGN.2", "2025", null, "1")]
    public void A_symbol_says_who_issued_what_when(string text, string series, string body, string? sessionOrYear, string? nature, string? number)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal((series, body, sessionOrYear, nature, number), (symbol.Series, symbol.Body, symbol.SessionOrYear, symbol.Nature, symbol.Number));
    }

    [Fact]
    public void A_year_is_told_from_a_session()
    {
        Assert.Equal((2022, null), (DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2").Year, DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2").Session));
        Assert.Equal((null, "59"), (DocumentSymbol.Parse("A/HRC/59/60").Year, DocumentSymbol.Parse("A/HRC/59/60").Session));
        Assert.Null(DocumentSymbol.Parse("A/CN.4/L.1999").Year);
        Assert.Equal((2021, "75"), (DocumentSymbol.Parse("A/75/19 (2021)").Year, DocumentSymbol.Parse("A/75/19 (2021)").Session));
    }

    [Theory]
    [InlineData("ECE/TRANS/WP.29/1181", "ECE/TRANS/WP.29", null)]
    [InlineData("ECE/TRANS/2003/WP.29/5", "ECE/TRANS/WP.29", null)]
    [InlineData("A/CONF.192/BMS/2016/WP.1/Rev.3", "A/CONF.192/BMS", "WP")]
    public void WP_is_a_working_party_or_a_working_paper(string text, string body, string? nature)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal((body, nature), (symbol.Body, symbol.Nature));
    }

    [Fact]
    public void Modifications_are_dropped_from_the_last_to_the_first()
    {
        var symbol = DocumentSymbol.Parse("E/INCB/34/Supp.3/Add.1");

        Assert.Equal(["Supp.3", "Add.1"], symbol.Modifications);
        Assert.Equal("E/INCB/34/Supp.3", symbol.Base.ToString());
        Assert.Equal(["Supp.3"], symbol.Base.Modifications);
        Assert.Equal("E/INCB/34", symbol.Base.Base.ToString());
        Assert.Equal("E/INCB/34", symbol.Base.Base.Base.ToString());
    }

    [Fact]
    public void A_part_stays_with_its_document()
    {
        var symbol = DocumentSymbol.Parse("A/80/6 (Sect. 24)/Corr.1");

        Assert.Equal("Sect. 24", symbol.Part);
        Assert.Equal(["A", "80", "6 (Sect. 24)", "Corr.1"], symbol.Segments);
        Assert.Equal(DocumentSymbol.Parse("A/80/6(Sect.24)"), symbol.Base);
    }

    [Fact]
    public void No_symbol_has_no_components()
    {
        var none = DocumentSymbol.None;

        Assert.Equal(("", "", "", null, null), (none.ToString(), none.Series, none.Body, none.SessionOrYear, none.Number));
        Assert.Empty(none.Parts);
        Assert.Empty(none.Modifications);
        Assert.Same(none, none.Base);
        Assert.Equal("", none.LastComponent.ToString());
    }
}
