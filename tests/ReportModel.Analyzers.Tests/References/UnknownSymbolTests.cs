namespace ReportModel.Analyzers.Tests.References;

/// <summary>RM1002 and RM1004: symbols that are well formed, and in no catalogue.</summary>
public class UnknownSymbolTests
{
    [Fact]
    public async Task A_typo_is_a_warning_and_the_known_symbol_a_fix()
    {
        var code = Code.Files(Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/22");"""));

        Assert.Equal(
            ["(5,34): warning RM1002: 'CTOC/COP/WG.3/2022/22' is in no referenced catalogue; did you mean 'CTOC/COP/WG.3/2022/2'?"],
            await code.FindAsync());
        Assert.Equal(["Write 'CTOC/COP/WG.3/2022/2'"], await code.OffersAsync());
        Assert.Equal(Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2");"""), await (await code.FixAsync()).TextAsync());
    }

    [Theory]
    [InlineData("CTOC/COP/WG.3/20222")]
    [InlineData("CTOC/COP/WG.3/2202/2")]
    [InlineData("CTOC/COP/WG.3/202/2")]
    [InlineData("CTOC/COP/WG.33/2022/2")]
    public async Task Slips_are_found(string written) =>
        Assert.Equal(
            [$"RM1002: '{written}' is in no referenced catalogue; did you mean 'CTOC/COP/WG.3/2022/2'?"],
            await Code.FindInBodyAsync($"_ = DocumentSymbol.Parse(\"{written}\");"));

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/2*", "CTOC/COP/WG.3/2022/2")]
    [InlineData(" CTOC/COP/WG.3/2022/2 ", "CTOC/COP/WG.3/2022/2")]
    [InlineData("CTOC/COP/WG.2/2022/4–CTOC/COP/WG.3/2022/4", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
    public async Task A_known_symbol_in_another_form_is_not_said_to_be_unknown(string written, string normal)
    {
        var code = Code.Files(Code.Body($"_ = DocumentSymbol.Parse(\"{written}\");"));

        Assert.EndsWith($": warning RM1002: '{written}' is not in its normal form; write '{normal}'", Assert.Single(await code.FindAsync()), StringComparison.Ordinal);
        Assert.Equal([$"Write '{normal}'"], await code.OffersAsync());
    }

    /// <summary>Most symbols are in no catalogue: another year, number, body or kind of document is another document.</summary>
    [Theory]
    [InlineData("CTOC/COP/WG.3/2023/2")]
    [InlineData("CTOC/COP/WG.3/2022/5")]
    [InlineData("CTOC/COP/WG.3/2022/12")]
    [InlineData("CTOC/COP/WG.3/2022/20")]
    [InlineData("CTOC/COP/WG.4/2022/2")]
    [InlineData("CTOC/COP/WG.3/2022/L.2")]
    [InlineData("CTOC/COP/WG.3/2022/2/Add.1")]
    [InlineData("CTOC/COP/WG.3/2022/CRP.2")]
    [InlineData("CTOC/COP/WG.6/2022/CRP.2")]
    [InlineData("CTOC/COP/2022/2")]
    [InlineData("A/78/5 (Vol. I)")]
    public async Task Another_document_is_no_typo(string written)
    {
        var code = Code.Body($"_ = DocumentSymbol.Parse(\"{written}\");");

        Assert.Empty(await Code.Files(code).FindAsync());
        Assert.EndsWith(
            $"warning RM1004: '{written}' is in no referenced catalogue, and ReportModelStrictSymbols asks that every symbol is",
            Assert.Single(await Code.Strict(code).FindAsync()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4")]
    [InlineData("CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3")]
    [InlineData("CTOC/COP/WG.3/2022/3")]
    public async Task Joint_symbols_are_known_in_either_order_and_by_either_half(string written) =>
        Assert.DoesNotContain(await Code.Strict(Code.Body($"_ = DocumentSymbol.Parse(\"{written}\");")).FindAsync(), found => !found.Contains("RM1005", StringComparison.Ordinal));

    [Fact]
    public async Task In_a_joint_symbol_the_mistyped_half_is_corrected() =>
        Assert.Equal(
            ["RM1002: 'CTOC/COP/WG.2/2022/44–CTOC/COP/WG.3/2022/4' is in no referenced catalogue; did you mean 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4'?"],
            await Code.FindInBodyAsync("""_ = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/44–CTOC/COP/WG.3/2022/4");"""));

    /// <summary>Where a meeting is known to have thirty documents, its document 22 is none of a slip.</summary>
    [Theory]
    [InlineData("A 2\\nB 30", false)]
    [InlineData("A 2\\nB 9", true)]
    public async Task A_doubled_digit_is_a_number_where_there_are_that_many(string entries, bool isTypo)
    {
        var library = CatalogueLibrary.Compile("Other", $"""
            [assembly: ReportModel.Runtime.CatalogueEntries("Documents", "Other.Documents", "CTOC/COP/WG.3/2022/", "{entries}")]
            """);

        Assert.Equal(isTypo, (await Code.With([library], Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/22");""")).FindAsync()).Count == 1);
    }

    [Fact]
    public async Task Several_are_named_in_their_order_and_each_is_a_fix()
    {
        var library = CatalogueLibrary.Compile("Other", """
            [assembly: ReportModel.Runtime.CatalogueEntries("Documents", "Other.Documents", "UNEP/", "A FORESTRY/11\nB FORESTS/11\nD FORESTRY/1")]
            """);
        var code = Code.With([library], Code.Body("""_ = DocumentSymbol.Parse("UNEP/FORESTR/11");"""));

        Assert.EndsWith(
            ": warning RM1002: 'UNEP/FORESTR/11' is in no referenced catalogue; did you mean 'UNEP/FORESTRY/11', 'UNEP/FORESTS/11' or 'UNEP/FORESTRY/1'?",
            Assert.Single(await code.FindAsync()),
            StringComparison.Ordinal);
        Assert.Equal(["Write 'UNEP/FORESTRY/11'", "Write 'UNEP/FORESTS/11'", "Write 'UNEP/FORESTRY/1'"], await code.OffersAsync());
        Assert.Equal(Code.Body("""_ = DocumentSymbol.Parse("UNEP/FORESTS/11");"""), await (await code.FixAsync(choice: 1)).TextAsync());
    }
}
