namespace ReportModel.Analyzers.Tests.References;

/// <summary>RM1001: what is no symbol where a symbol has to stand.</summary>
public class MalformedSymbolTests
{
    [Fact]
    public async Task A_symbol_without_number_does_not_compile()
    {
        var code = Code.Files(Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/");"""));

        Assert.Equal(
            ["(5,34): error RM1001: 'CTOC/COP/WG.3/2022/' is no document symbol: no component follows '/' here; write the number of the document, or drop the '/'"],
            await code.FindAsync());
    }

    /// <summary>A year alone is no document, and with a hyphen it is a span of years.</summary>
    [Theory]
    [InlineData("CTOC/COP/WG.3/2022", "")]
    [InlineData("CTOC/COP/WG.3/2022-2", "; did you mean 'CTOC/COP/WG.3/2022/2'?")]
    public async Task A_year_is_no_number(string written, string question) => Assert.Equal(
        [$"RM1001: '{written}' is no document symbol: it names a body and a year but no document; add '/' and the number, as in CTOC/COP/WG.3/2022/2{question}"],
        await Code.FindInBodyAsync($"_ = DocumentSymbol.Parse(\"{written}\");"));

    [Fact]
    public async Task No_catalogue_is_needed()
    {
        var code = Code.With([], Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/22"); _ = DocumentSymbol.Parse("hello"); _ = DocumentSymbol.Parse("");"""));

        Assert.Equal(
            [
                "(5,85): error RM1001: 'hello' is no document symbol: it does not open with a known series; write one such as CTOC, A, E or S, followed by '/'",
                "(5,120): error RM1001: '' is no document symbol: it is empty; write a symbol such as CTOC/COP/WG.3/2022/2",
            ],
            await code.FindAsync());
    }

    [Theory]
    [InlineData("ctoc/cop/wg.3/2022/2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC／COP／WG.3／2022／2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC\\COP\\WG.3\\2022\\2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG.3/2022/2/", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG.3//2022/2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/ COP/WG. 3/2022 /2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC COP/WG.3/2022/2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG3/2022/2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/C0P/WG.3/2022/2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/CPO/WG.3/2022/2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG.3/2022/2l", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG.3/2022-2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG.6/2022/CPR.1", "CTOC/COP/WG.6/2022/CRP.1")]
    [InlineData("CTOC_COP_WG.3_2022_2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("ctoc_cop_wg.2_2022_4-ctoc_cop_wg.3_2022_4", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
    [InlineData("CTOC COP WG.3 2022 2", "CTOC/COP/WG.3/2022/2")]
    [InlineData("ctoc/cop/wg.3/2022/22", "CTOC/COP/WG.3/2022/2")]
    public async Task The_symbol_that_was_meant_is_offered(string written, string meant)
    {
        var code = Code.Files(Code.Body($"_ = DocumentSymbol.Parse(@\"{written}\");"));

        Assert.EndsWith($"; did you mean '{meant}'?", Assert.Single(await code.FindAsync()), StringComparison.Ordinal);
        Assert.Contains("error RM1001", Assert.Single(await code.FindAsync()), StringComparison.Ordinal);
        Assert.Equal([$"Write '{meant}'"], await code.OffersAsync());
        Assert.Equal(Code.Body($"_ = DocumentSymbol.Parse(\"{meant}\");"), await (await code.FixAsync()).TextAsync());
    }

    /// <summary>Small letters are no reason to take another year for a typo.</summary>
    [Theory]
    [InlineData("ctoc/cop/wg.3/2023/2", "CTOC/COP/WG.3/2023/2")]
    [InlineData("ctoc/cop/wg.3/2022/12", "CTOC/COP/WG.3/2022/12")]
    [InlineData("a/78/5／Add.1", "A/78/5/Add.1")]
    public async Task A_symbol_in_no_catalogue_is_repaired_too(string written, string meant) =>
        Assert.EndsWith($"; did you mean '{meant}'?", Assert.Single(await Code.FindInBodyAsync($"_ = DocumentSymbol.Parse(\"{written}\");")), StringComparison.Ordinal);

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/")]
    [InlineData("CTOC/COP/WG.3/2023/")]
    [InlineData("CTOC/")]
    [InlineData("HIV/AIDS")]
    [InlineData("7(k)")]
    public async Task Where_many_could_be_meant_or_none_nothing_is_offered(string written)
    {
        var code = Code.Files(Code.Body($"_ = DocumentSymbol.Parse(\"{written}\");"));

        Assert.DoesNotContain("did you mean", Assert.Single(await code.FindAsync()), StringComparison.Ordinal);
        Assert.Empty(await code.OffersAsync());
    }
}
