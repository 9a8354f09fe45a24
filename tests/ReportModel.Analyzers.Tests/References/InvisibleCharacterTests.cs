namespace ReportModel.Analyzers.Tests.References;

/// <summary>RM1003: what nobody sees.</summary>
public class InvisibleCharacterTests
{
    [Theory]
    [InlineData('\u200B', "U+200B ZERO WIDTH SPACE")]
    [InlineData('\u00A0', "U+00A0 NO-BREAK SPACE")]
    [InlineData('\u00AD', "U+00AD SOFT HYPHEN")]
    [InlineData('\u202B', "U+202B RIGHT-TO-LEFT EMBEDDING")]
    [InlineData('\u2066', "U+2066 LEFT-TO-RIGHT ISOLATE")]
    [InlineData('\uFEFF', "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    [InlineData('\u0001', "U+0001")]
    public async Task The_character_is_named_and_taken_away(char invisible, string name)
    {
        var code = Code.Files(Code.Body($"_ = DocumentSymbol.Parse(\"CTOC/COP/WG.3{invisible}/2022/2\");"));

        Assert.Equal(
            [$"(5,34): error RM1003: 'CTOC/COP/WG.3\\u{(int)invisible:X4}/2022/2' holds an invisible character, {name}, at position 14; write 'CTOC/COP/WG.3/2022/2'"],
            await code.FindAsync());
        Assert.Equal(Code.Body("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2");"""), await (await code.FixAsync()).TextAsync());
    }

    [Fact]
    public async Task A_no_break_space_that_stands_for_a_space_becomes_one() =>
        Assert.EndsWith("write 'A/78/5 (Vol. I)'", Assert.Single(await Code.FindInBodyAsync("""_ = DocumentSymbol.Parse("A/78/5\u00A0(Vol.\u00A0I)");""")), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_malformed_without_it_too_is_an_error() =>
        Assert.StartsWith(
            "RM1001: 'CTOC/COP/WG.3\\u200B/2022/' is no document symbol",
            Assert.Single(await Code.FindInBodyAsync("""_ = DocumentSymbol.Parse("CTOC/COP/WG.3\u200B/2022/");""")),
            StringComparison.Ordinal);

    [Fact]
    public async Task What_is_said_to_be_carried_out_and_is_unknown_without_it_too_is_said_to_be_unknown()
    {
        var code = Code.Files("""[Implements("CTOC/COP/WG.3/2022/4#7(z)\u200b")] class Program { }""");

        Assert.Equal(
            [
                "(1,13): error RM1041: [Implements] names 'CTOC/COP/WG.3/2022/4#7(z)\\u200B', a recommendation that no referenced report holds; "
                + "did you mean 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)' or 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(j)'?",
            ],
            await code.FindAsync());
    }

    [Fact]
    public async Task What_is_said_to_be_carried_out_and_is_known_without_it_holds_an_invisible_character() =>
        Assert.Contains(
            "error RM1003",
            Assert.Single(await Code.Files("""[Implements("CTOC/COP/WG.3/2022/4#7(k)\u200b")] class Program { }""").FindAsync()),
            StringComparison.Ordinal);

    [Fact]
    public async Task Ids_and_codes_have_them_too() =>
        Assert.Equal(
            [
                "RM1003: 'CTOC/COP/WG.3/2022/4#7\\u200B(k)' holds an invisible character, U+200B ZERO WIDTH SPACE, at position 23; write 'CTOC/COP/WG.3/2022/4#7(k)'",
                "RM1003: 'CHN\\u00A0' holds an invisible character, U+00A0 NO-BREAK SPACE, at position 4; write 'CHN'",
            ],
            await Code.FindInBodyAsync("""
                _ = ReportModel.Untoc.Recommendations.TryGet("CTOC/COP/WG.3/2022/4#7\u200B(k)", out _);
                _ = StateCatalogue.ByIso3("CHN\u00A0");
                """));
}
