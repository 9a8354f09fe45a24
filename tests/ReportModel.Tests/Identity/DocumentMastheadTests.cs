namespace ReportModel.Tests.Identity;

public class DocumentMastheadTests
{
    [Theory]
    [InlineData("联合国\nCTOC/COP/WG.3/2022/4\n\nDistr.: General\n报告\n1. 第一段。", "CTOC/COP/WG.3/2022/4")]
    [InlineData("CTOC/COP/WG.2/2022/4\r\nCTOC/COP/WG.3/2022/4\r\nDistr.: General", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
    [InlineData("  A/HRC/59/60  \n", "A/HRC/59/60")]
    public void A_line_that_is_a_symbol_and_nothing_else_is_the_symbol(string text, string symbol) =>
        Assert.Equal(symbol, DocumentMasthead.Read(text).Symbol);

    [Theory]
    [InlineData("")]
    [InlineData("报告\n1. 见 CTOC/COP/WG.3/2022/4。")]
    [InlineData("1/2\n3/15\n")]
    public void A_symbol_in_a_sentence_is_none_of_the_masthead(string text) =>
        Assert.Null(DocumentMasthead.Read(text).Symbol);

    [Fact]
    public void The_seed_prints_no_symbol() =>
        Assert.Null(DocumentMasthead.Read(Repository.SeedText.AsSpan(0, DocumentMasthead.Length)).Symbol);
}
