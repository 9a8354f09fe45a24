namespace ReportModel.Tests.Symbols;

public class NameTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/2", "Ctoc_Cop_Wg3_2022_2")]
    [InlineData("CTOC/COP/2020/CRP.5", "Ctoc_Cop_2020_Crp5")]
    [InlineData("CTOC/COP/2008/INF/1", "Ctoc_Cop_2008_Inf_1")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "Ctoc_Cop_Wg2_2022_4__Ctoc_Cop_Wg3_2022_4")]
    [InlineData("E/CN.7/2025/15/Add.1", "E_Cn7_2025_15_Add1")]
    [InlineData("A/78/5 (Vol. I)", "A_78_5VolI")]
    [InlineData("A/78/5/Add.1", "A_78_5_Add1")]
    [InlineData("A/ES-10/1022", "A_Es10_1022")]
    [InlineData("TD/OLIVE OIL.10/L.1", "Td_OliveOil10_L1")]
    [InlineData("DP/FPA-ICEF-UNW/2024/1", "Dp_FpaIcefUnw_2024_1")]
    [InlineData("E/NL.1956/98-99", "E_Nl1956_98To99")]
    [InlineData("S/RES/2728(2024)", "S_Res_2728Of2024")]
    [InlineData("A/RES/77/263 B", "A_Res_77_263B")]
    public void A_document_is_named_by_its_symbol(string text, string name) => Assert.Equal(name, SymbolNames.NameOf(DocumentSymbol.Parse(text)));

    [Theory]
    [InlineData("", "_")]
    [InlineData("80/21", "_80_21")]
    [InlineData("(02)", "_02")]
    [InlineData("6-(1)", "_6To1")] // the first sign between two digits counts
    public void A_part_of_a_symbol_is_named_as_it_is_written(string text, string name) => Assert.Equal(name, SymbolNames.Identifier(text));

    [Fact]
    public void No_symbol_has_a_name_too() => Assert.Equal("_", SymbolNames.NameOf(DocumentSymbol.None));

    [Fact]
    public void The_seed_is_named_by_its_symbol()
    {
        var name = Path.GetFileName(Repository.SeedPath).Replace(".zh.txt", "", StringComparison.Ordinal);

        Assert.True(SymbolFileName.TryParse(name.AsSpan(), out var symbol));
        Assert.Equal(Repository.SeedSymbol, symbol.ToString());
        Assert.Equal(name, SymbolFileName.Format(symbol));
    }

    [Theory]
    [InlineData("notes")]
    [InlineData("sbi2023_10")]
    [InlineData("A/80/21")]
    [InlineData("")]
    public void Other_file_names_are_no_symbols(string name) => Assert.False(SymbolFileName.TryParse(name.AsSpan(), out _));

    [Theory]
    [InlineData(192, true)]
    [InlineData(193, false)]
    public void A_file_name_is_no_longer_than_a_symbol(int length, bool isSymbol) =>
        Assert.Equal(isSymbol, SymbolFileName.TryParse("A_80_21".PadRight(length).AsSpan(), out _));
}
