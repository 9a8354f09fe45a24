namespace ReportModel.Tests.BadInput;

/// <summary>A document whose symbol cannot be read is a finding; the other seven are read.</summary>
public class DocumentListTests
{
    private const string Written = "（CTOC/COP/WG.3/2022/2）";

    [Theory]
    [InlineData("CTOC/COP/WG3/2022/2", "a digit stands among the letters of a component; write O for 0 or I for 1, or put '.' before the number")]
    [InlineData("CTOC/COP/WG.3/2022/", "no component follows '/' here; write the number of the document, or drop the '/'")]
    [InlineData("ctoc/cop/wg.3/2022/2", "its series is not in capitals; write CTOC/, not ctoc/")]
    [InlineData("CTOC COP/WG.3/2022/2", "it does not open with a known series; write one such as CTOC, A, E or S, followed by '/'")]
    [InlineData("CT0C/COP/WG.3/2022/2", "it does not open with a known series; write one such as CTOC, A, E or S, followed by '/'")]
    [InlineData("CTOC/COP/WG.3/2O22/2", "a letter stands in a number; write digits only (0 for O, 1 for l)")]
    [InlineData("CTOC／COP／WG.3／2022／2", "the components are separated by '/'; write '/' here")]
    public void A_malformed_symbol_is_named_with_the_reason(string symbol, string reason)
    {
        var reading = Reading.Of(SeedWith.Replaced(Written, $"（{symbol}）"))
            .Finds($"(1281,13): warning RM0022: '{symbol}' is no document symbol: {reason}")
            .Changes("item 86(b) under")
            .Loses("citation 86(b).1", "document CTOC/COP/WG.3/2022/2 before WG.3")
            .Gains();

        Assert.Equal(7, reading.Report.Documents.Count);
    }

    /// <summary>The bracket of the title, （《打击有组织犯罪公约》第 17 条）, is not taken for a symbol.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("（）", true)]
    [InlineData("（待印发）", true)]
    [InlineData("（CTOC/COP/WG.3/2022/2", false)]
    public void An_item_without_a_symbol_in_brackets_is_named_by_its_title(string symbol, bool isCitationLost) =>
        Reading.Of(SeedWith.Replaced(Written, symbol))
            .Finds("(1279,3): warning RM0026: '秘书处编写的背景文件，内容是被判刑人员的…' stands in a list of documents, but ends with no document symbol in brackets; write the symbol at its end, like '(CTOC/COP/WG.3/2022/2)'")
            .Changes("item 86(b) under")
            .Loses([.. isCitationLost ? ["citation 86(b).1"] : Array.Empty<string>(), "document CTOC/COP/WG.3/2022/2 before WG.3"])
            .Gains();

    [Fact]
    public void Brackets_may_be_of_either_width() =>
        Reading.Of(SeedWith.Replaced(Written, "(CTOC/COP/WG.3/2022/2)")).Finds().Changes("item 86(b) under").Loses().Gains();
}
